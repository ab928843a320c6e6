/** A list of hosts with one of them in it or not, the others as they were. Hosts are in lower case. */
export function listHost(hosts: readonly string[], host: string, listed: boolean): readonly string[] {
  const name = host.toLowerCase();
  const others = hosts.filter((each) => each !== name);
  return listed ? [...others, name] : others;
}
