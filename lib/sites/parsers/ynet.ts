import { firstWithText, piecesOf } from '../pieces.ts';
import type { Site } from '../site.ts';

/** 北青网 news.ynet.com. Day and time stand in two elements. */
export const ynet: Site = {
  id: 'ynet',
  title: ['.articleTitle h1', '.articleTitle', 'h1'],
  source: ['.sourceMsg'],
  byline: ['.authorMsg', '.authors'],
  credits: ['.authors', '.editor', '.editorMsg'],
  facts: (document) => {
    const parts = [['.yearMsg'], ['.timeMsg']].map((selectors) => firstWithText(document, selectors));
    const date = parts.flatMap((part) => (part === null ? [] : piecesOf(part))).join(' ');
    return { dates: date === '' ? [] : [date] };
  },
};
