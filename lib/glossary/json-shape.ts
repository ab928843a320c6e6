/** A fault of a JSON value: the path to it (`facts[2].text.en`; empty for the whole value) and what is wrong. */
export interface Fault {
  readonly path: string;
  readonly fault: string;
}

/** Finds the first fault of a value; null where it has the shape. */
export type Shape = (value: unknown, path: string) => Fault | null;

/** A text that is not empty and matches a pattern, if one is given. `what` names it in the sentence. */
export function text(pattern?: RegExp, what = 'a text that is not empty'): Shape {
  return (value, path) => {
    const fits = typeof value === 'string' && value.trim() !== '' && (pattern?.test(value) ?? true);
    return fits ? null : { path, fault: `must be ${what}` };
  };
}

/** Any text, also an empty one. */
export function anyText(): Shape {
  return (value, path) => (typeof value === 'string' ? null : { path, fault: 'must be a text' });
}

/** One of some texts or `true`, compared exactly. */
export function oneOf(...allowed: readonly (string | true)[]): Shape {
  return (value, path) =>
    allowed.some((each) => each === value) ? null : { path, fault: `must be ${allowed.join(' or ')}` };
}

/** A list of values of one shape, of at least `least`. */
export function list(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, fault: 'must be a list' };
    if (value.length < least) return { path, fault: `must have ${least} or more` };
    return firstFault(value, (item, index) => under(`[${index}]`, shape(item, '')), path);
  };
}

/** An object with certain fields, all there, and some that may be missing. Further fields are ignored. */
export function fields(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  const names = Object.keys(required);
  const shapes = Object.entries({ ...required, ...optional });
  return (value, path) => {
    if (!isRecord(value)) return { path, fault: 'must be an object' };
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const missing = names.find((name) => value[name] === undefined);
    if (missing !== undefined) return { path: at(missing), fault: 'is missing' };
    return firstFault(
      shapes,
      ([name, shape]) => (value[name] === undefined ? null : under(name, shape(value[name], ''))),
      path,
    );
  };
}

/** An object with these fields and no other, some of which may be missing: what is kept is what was looked at. */
export function exactly(required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  const known = { ...required, ...optional };
  return (value, path) => {
    if (!isRecord(value)) return { path, fault: 'must be an object' };
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(known, name)) return { path: name, fault: 'is not known' };
    }
    for (const [name, shape] of Object.entries(known)) {
      const missing = !Object.hasOwn(value, name);
      if (missing && Object.hasOwn(optional, name)) continue;
      const fault = missing ? { path: name, fault: 'is missing' } : shape(value[name], name);
      if (fault) return fault;
    }
    return null;
  };
}

/** A text, empty too, of so many UTF-16 units at most, that matches a pattern, if one is given. */
export function textUpTo(most: number, pattern?: RegExp): Shape {
  return (value, path) =>
    typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true)
      ? null
      : { path, fault: 'must be a text that fits' };
}

/** A list of values of one shape, of so many at most. */
export function upTo(most: number, shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most)
      return { path, fault: `must be a list of up to ${most}` };
    for (const item of value) {
      const fault = shape(item, path);
      if (fault) return fault;
    }
    return null;
  };
}

/** A whole number from 0. */
export const naturalNumber: Shape = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : { path, fault: 'must be a natural number' };

/** An object whose every field has one shape. */
export function dictionary(shape: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) return { path, fault: 'must be an object' };
    return firstFault(Object.entries(value), ([name, item]) => under(name, shape(item, '')), path);
  };
}

/** A shape or null. */
export function orNull(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstFault<T>(
  items: readonly T[],
  faultOf: (item: T, index: number) => Fault | null,
  path: string,
): Fault | null {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault) return path === '' ? fault : under(path, fault);
  }
  return null;
}

/** A fault inside what stands at a place. Places are put together only where there is a fault: most values have none. */
function under(place: string, fault: Fault | null): Fault | null {
  if (!fault) return null;
  const joint = fault.path === '' || fault.path.startsWith('[') ? '' : '.';
  return { ...fault, path: `${place}${joint}${fault.path}` };
}
