import type { CDPSession } from '@playwright/test';
import type { AccessibleTree } from './accessible-node.ts';

/** What is used of an AXNode of the DevTools protocol. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
}

const textOf = (value: { readonly value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

function treesOf(id: string, nodes: ReadonlyMap<string, AxNode>): readonly AccessibleTree[] {
  const node = nodes.get(id);
  if (node === undefined || textOf(node.role) === 'InlineTextBox') return [];
  const children = (node.childIds ?? []).flatMap((child) => treesOf(child, nodes));
  if (node.ignored) return children;
  return [
    { role: textOf(node.role), name: textOf(node.name), description: textOf(node.description), children },
  ];
}

/** The accessibility tree of a page's main frame. */
export async function chromiumAccessibility(session: CDPSession): Promise<AccessibleTree> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map<string, AxNode>(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes[0] === undefined ? [] : treesOf(nodes[0].nodeId, byId);
  if (root === undefined) throw new Error('Chromium gave an empty accessibility tree.');
  return root;
}
