/** Texts with a number each, which they keep. */
export interface Places {
  /** The place of a text, which is added where it is new. */
  readonly placeOf: (name: string) => number;
  readonly names: readonly string[];
}

export function createPlaces(known: readonly string[]): Places {
  const names = [...known];
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    placeOf: (name) => {
      let place = places.get(name);
      if (place === undefined) {
        place = names.push(name) - 1;
        places.set(name, place);
      }
      return place;
    },
  };
}
