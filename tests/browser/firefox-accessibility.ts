import type { AccessibleTree } from './accessible-node.ts';
import type { RunInFirefox } from './firefox-system.ts';

/** Reads the tab in front. Runs in Firefox's window, hence a string: nothing of ours exists there. */
const readTree = `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const explicitRole = (node) => {
    try { return node.attributes.getStringProperty('xml-roles').split(' ')[0]; } catch { return null; }
  };
  const frame = gBrowser.selectedBrowser.getBoundingClientRect();
  // Bounds count from the screen's corner, boxes from the page's.
  const boxOf = (node) => {
    const [x, y, width, height] = [{}, {}, {}, {}];
    node.getBoundsInCSSPixels(x, y, width, height);
    const [left, top] = [mozInnerScreenX + frame.left, mozInnerScreenY + frame.top];
    return { x: x.value - left, y: y.value - top, width: width.value, height: height.value };
  };
  const isFocused = (node) => {
    const state = {};
    node.getState(state, {});
    return (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0;
  };
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {
      role: explicitRole(node) ?? service.getStringRole(node.role),
      name: node.name ?? '',
      description: node.description ?? '',
      focused: isFocused(node),
      box: boxOf(node),
      children,
    };
  };
  // A tab that has just come to the front has no tree for a moment.
  for (let left = 100; left > 0; left -= 1) {
    const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
    if (page) return read(page);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox built no accessibility tree.');
})()`;

/**
 * Switches Firefox's accessibility engine on; it builds the trees from then on. The window keeps the service:
 * once the last reference is collected as garbage the engine stops, and a new one doesn't know where focus is.
 */
export async function startFirefoxAccessibility(run: RunInFirefox): Promise<void> {
  const service = `Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)`;
  await run(`(window.dongchengAccessibility = ${service}, null)`);
}

/** The accessibility tree of the tab in front. */
export async function firefoxAccessibility(run: RunInFirefox): Promise<AccessibleTree> {
  return (await run(readTree)) as AccessibleTree;
}
