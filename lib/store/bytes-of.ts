/** About how many bytes a record takes in the database: its text, and typed arrays as they are. */
export function bytesOf(record: unknown): number {
  if (typeof record === 'string') return record.length * 2;
  let bytes = 0;
  const text = JSON.stringify(record, (_key, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    bytes += value.byteLength;
    return 0;
  });
  return bytes + new TextEncoder().encode(text ?? '').length;
}
