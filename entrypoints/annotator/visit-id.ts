/** A new random id: four numbers. `crypto.randomUUID` isn't there on http pages. */
export function newVisitId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
