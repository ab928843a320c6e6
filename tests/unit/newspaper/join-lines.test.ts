import { describe, expect, it } from 'vitest';
import { joinText, wordsOf } from '../../../lib/newspaper/join-lines.ts';

const words = wordsOf(['中的DeepSeek很快', '与R1-Lite相比', 'go on']);

describe('joining lines', () => {
  it.each([
    ['接诉即', '办工单', '接诉即办工单'],
    ['接入Deep\u2043', 'Seek之后', '接入DeepSeek之后'],
    ['接入Deep', 'Seek之后', '接入DeepSeek之后'],
    ['模型R1-', 'Lite发布', '模型R1-Lite发布'],
    ['一种develop-', 'ment方法', '一种development方法'],
    ['它叫DeepSeek-', 'R1模型', '它叫DeepSeek-R1模型'],
    ['与Beijing', 'Software合作', '与Beijing Software合作'],
    ['共有20', '25人', '共有2025人'],
    ['本报讯（记者 程既白', '温如初）', '本报讯（记者 程既白 温如初）'],
    ['本报讯（记者 付敖蕾 通讯', '员王婷 宁宇）', '本报讯（记者 付敖蕾 通讯员王婷 宁宇）'],
    ['本报讯（实习记', '者 马昕）', '本报讯（实习记者 马昕）'],
  ])('“%s” and “%s” give “%s”', (before, after, joined) => {
    expect(joinText(before, after, words)).toBe(joined);
  });
});
