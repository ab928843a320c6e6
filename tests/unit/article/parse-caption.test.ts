import { expect, it } from 'vitest';
import { parseCaption } from '../../../lib/article/parse-caption.ts';

it.each([
  ['居民在商量工单的办理办法。 沈一鸣 摄', { caption: '居民在商量工单的办理办法。', photographer: '沈一鸣' }],
  [
    '社区专员在院门口核对地图。记者 何松烟 摄',
    { caption: '社区专员在院门口核对地图。', photographer: '何松烟' },
  ],
  ['居民在看加梯顺序表。人民网记者 顾念摄', { caption: '居民在看加梯顺序表。', photographer: '顾念' }],
  ['居民在看加梯顺序表。人民网记者 顾　念摄', { caption: '居民在看加梯顺序表。', photographer: '顾念' }],
  ['▲扶手装在墙的两侧。新京报记者 叶小满 摄', { caption: '扶手装在墙的两侧。', photographer: '叶小满' }],
  ['工作人员提前疏通下水管道。东四街道供图', { caption: '工作人员提前疏通下水管道。', provider: '东四街道' }],
  ['夜里的诊室亮着灯。（和平里街道提供）', { caption: '夜里的诊室亮着灯。', provider: '和平里街道' }],
  ['夜里的诊室亮着灯。（图片由和平里街道提供）', { caption: '夜里的诊室亮着灯。', provider: '和平里街道' }],
  ['夜里的诊室亮着灯 受访者供图', { caption: '夜里的诊室亮着灯', provider: '受访者' }],
  ['图为街边的长椅。摄影：林晓禾', { caption: '街边的长椅。', photographer: '林晓禾' }],
  ['长椅有三种样式。（记者 林晓禾摄）', { caption: '长椅有三种样式。', photographer: '林晓禾' }],
  ['长椅有三种样式。林晓禾、周予安 摄', { caption: '长椅有三种样式。', photographer: '林晓禾、周予安' }],
  ['居民在练习配钥匙。 本报记者 贺兰舟 摄影报道', { caption: '居民在练习配钥匙。', photographer: '贺兰舟' }],
  ['▲建国门街道政务服务中心的办事窗口', { caption: '建国门街道政务服务中心的办事窗口' }],
  ['老街坊在院里跳舞。', { caption: '老街坊在院里跳舞。' }],
  ['摄影展开在胡同里。', { caption: '摄影展开在胡同里。' }],
  ['中文在线供图', { caption: '', provider: '中文在线' }],
])('%s', (text, expected) => {
  expect(parseCaption(text)).toEqual(expected);
});
