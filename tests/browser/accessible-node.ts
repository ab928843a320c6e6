/** A node of a browser's accessibility tree, as either engine gives it, closed shadow roots included. */
export interface AccessibleTree {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly children: readonly AccessibleTree[];
}

/** One node with the text below it, in document order. Roles carry their ARIA names in both engines. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

const ariaRole: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  checkbutton: 'checkbox',
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
  const role = ariaRole[tree.role] ?? tree.role;
  if (role === 'text') return below;
  return [{ role, name: tree.name, description: tree.description, text: textOf(tree) }, ...below];
}
