/** An http(s) address in its parts: as much of RFC 3986 as telling articles apart needs. */
export interface WebAddress {
  /** Lower case. */
  readonly host: string;
  /** Empty where the address names none or the scheme's own. */
  readonly port: string;
  readonly path: string;
  /** Parameters as written, undecoded, in the order of the address. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

const ADDRESS = /^\s*(?:(https?):)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::(\d+))?([^?#]*)(?:\?([^#]*))?/i;

/** Reads an absolute http(s) address (or one that leaves the scheme out); `null` for anything else. */
export function parseAddress(url: string): WebAddress | null {
  const found = ADDRESS.exec(url);
  if (found === null) return null;
  const [, scheme = 'https', host = '', port = '', path = '', query = ''] = found;
  const ownPort = /^https$/i.test(scheme) ? '443' : '80';
  return {
    host: host.toLowerCase(),
    port: port === ownPort ? '' : port,
    path: path === '' ? '/' : path.trimEnd(),
    query: query
      .trimEnd()
      .replace(/&amp;/g, '&')
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? ([pair, ''] as const) : ([pair.slice(0, at), pair.slice(at + 1)] as const);
      }),
  };
}
