import { Ajv } from 'ajv';

/** The faults of a value by a JSON Schema; none for a sound one. */
export function ajvOf(schema: object): (value: unknown) => readonly string[] {
  const validate = new Ajv({ allErrors: true }).compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
