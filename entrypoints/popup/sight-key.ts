const prefix = 'popup-of-tab-';

/** Where `storage.session` keeps what the popup of a tab shows first. */
export function sightKey(tabId: number): string {
  return `${prefix}${tabId}`;
}

export function isSightKey(key: string): boolean {
  return key.startsWith(prefix);
}
