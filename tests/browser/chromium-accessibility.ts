import type { CDPSession } from '@playwright/test';
import type { AccessibleTree, NodeBox } from './accessible-node.ts';

/** What is used of an AXNode of the DevTools protocol. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** Roles whose place on the screen is asked for; of every node would be a call each. */
const placedRoles: readonly string[] = [
  'tooltip',
  'dialog',
  'button',
  'link',
  'switch',
  'radio',
  'checkbox',
  'combobox',
  'option',
  'tab',
  'toolbar',
];

const textOf = (value: { readonly value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

type Boxes = ReadonlyMap<string, NodeBox | null>;

function treesOf(id: string, nodes: ReadonlyMap<string, AxNode>, boxes: Boxes): readonly AccessibleTree[] {
  const node = nodes.get(id);
  if (node === undefined || textOf(node.role) === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((child) => treesOf(child, nodes, boxes));
  if (node.ignored) return children;
  return [
    {
      role: textOf(node.role),
      name: textOf(node.name),
      description: textOf(node.description),
      focused:
        node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
      box: boxes.get(id) ?? null,
      children,
    },
  ];
}

async function boxOf(session: CDPSession, backendNodeId: number | undefined): Promise<NodeBox | null> {
  if (backendNodeId === undefined) return null;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // Not rendered, or gone since the tree was read.
    return null;
  }
}

/** The accessibility tree of a page's main frame. */
export async function chromiumAccessibility(session: CDPSession): Promise<AccessibleTree> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]));
  const placed = nodes.filter(({ ignored, role }) => !ignored && placedRoles.includes(textOf(role)));
  const boxes = new Map(
    await Promise.all(
      placed.map(
        async ({ nodeId, backendDOMNodeId }) => [nodeId, await boxOf(session, backendDOMNodeId)] as const,
      ),
    ),
  );
  const [root] = nodes[0] === undefined ? [] : treesOf(nodes[0].nodeId, byId, boxes);
  if (root === undefined) throw new Error('Chromium gave an empty accessibility tree.');
  return root;
}
