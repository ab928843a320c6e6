/** The host in a match pattern, with `*.` where it covers subdomains: `*://a.cn/*` gives `a.cn`. */
export function hostOfOrigin(origin: string): string {
  return origin.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '');
}
