import { randomUUIDv7 } from 'node:crypto';

let lastMillisecond = 0;
let sequence = 0;

/**
 * A new identifier: UUID version 7 whose values grow within one process, also inside one millisecond (RFC 9562, 6.2, method 1: the
 * twelve bits after the time count). Rows ordered by it lie in the order in which they were made.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMillisecond++;
    sequence = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence.toString(16).padStart(3, '0')}${randomUUIDv7().slice(18)}`;
}
