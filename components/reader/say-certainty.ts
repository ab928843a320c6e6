import { message } from '../../lib/locale/message.ts';
import type { Certainty } from '../../lib/newspaper/issue.ts';

/** How sure an article's beginning and end are. */
export function sayCertainty(certainty: Certainty): string {
  switch (certainty) {
    case 'sure':
      return message('readerSure');
    case 'likely':
      return message('readerLikely');
    case 'guessed':
      return message('readerGuessed');
  }
}
