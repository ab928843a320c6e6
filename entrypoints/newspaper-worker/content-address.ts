/** Names a file by what it holds, the same on every machine: `ni:///sha-256;…` (RFC 6920 §3). */
export async function contentAddress(data: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await data.arrayBuffer()));
  const base64 = btoa(String.fromCharCode(...digest));
  return `ni:///sha-256;${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}
