import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../lib/detection/describe-reason.ts';
import { traditionalReasons } from '../../../lib/detection/traditional-reasons.ts';
import tw from '../../../public/_locales/zh_TW/messages.json' with { type: 'json' };
import { glossaryText, interfaceText } from '../../locales/to-traditional.ts';

describe('traditional characters', () => {
  it('of the interface are those of Taiwan, with its words', () => {
    expect(interfaceText('默认打开文件')).toBe('預設開啟檔案');
    expect(interfaceText('资料库没有数据库')).toBe('文庫沒有資料庫');
    expect(interfaceText('自行复制，恢复只合并')).toBe('自行複製，恢復只合併');
    expect(tw.libName.message).toBe('文庫');
    expect(tw.language.message).toBe('zh-TW');
  });

  it('of the glossary keep the words and names of the mainland', () => {
    expect(glossaryText('和平里街道的网格平台发布信息')).toBe('和平里街道的網格平臺發布信息');
    expect(glossaryText('“七有”里的“幼有所育”')).toBe('「七有」裡的「幼有所育」');
  });

  it('say the same reasons as the simplified ones', () => {
    const values = new Proxy({}, { get: (_, name) => `<${String(name)}>` }) as Record<string, string>;
    for (const code of Object.keys(traditionalReasons)) {
      const reason = { code, values };
      expect(describeReason(reason, 'zh-TW'), code).toBe(interfaceText(describeReason(reason, 'zh-CN')));
    }
  });
});
