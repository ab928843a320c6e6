import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseCategoryFile } from '../../lib/glossary/parse-category-file.ts';

/** One sentence for each place where a category's file departs from the schema, or is not taken by the extension. */
export function faultsOfFile(json: unknown, categoryId: string, schema: object): string[] {
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  validate(json);
  const { problems } = parseCategoryFile(json, categoryId);
  const errors = validate.errors ?? [];
  return [
    ...errors.map(({ instancePath, message = '' }) => `${categoryId}.json${instancePath} ${message}.`),
    ...problems,
  ];
}
