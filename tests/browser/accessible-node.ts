/** A rectangle in the viewport, CSS pixels. */
export interface NodeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface NodeFacts {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused: boolean;
  /** Where it stands; null where the engine doesn't say (not rendered, or of no interest). */
  readonly box: NodeBox | null;
}

/** A node of a browser's accessibility tree, as either engine gives it, closed shadow roots included. */
export interface AccessibleTree extends NodeFacts {
  readonly children: readonly AccessibleTree[];
}

/** One node with the text below it, in document order. Roles carry their ARIA names in both engines. */
export interface AccessibleNode extends NodeFacts {
  readonly text: string;
}

const ariaRole: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  entry: 'textbox',
  statusbar: 'status',
  graphic: 'image',
  section: 'generic',
  'text container': 'generic',
};

function textOf(tree: AccessibleTree): string {
  if (tree.children.length === 0) return ariaRole[tree.role] === 'text' ? tree.name : '';
  return tree.children.map(textOf).join('');
}

/** Flattens a tree, parents before children. Text leaves are left out: their text is in their ancestors. */
export function accessibleNodesOf(tree: AccessibleTree): readonly AccessibleNode[] {
  const below = tree.children.flatMap(accessibleNodesOf);
  const { children: _, ...facts } = tree;
  const role = ariaRole[tree.role] ?? tree.role;
  if (role === 'text') return below;
  return [{ ...facts, role, text: textOf(tree) }, ...below];
}
