import { expect, it } from 'vitest';
import { cleanDocumentTitle, cleanHeading } from '../../../lib/article/clean-title.ts';

it.each([
  ['小院议事厅换了新章程_东城要闻_北京市东城区人民政府', '小院议事厅换了新章程'],
  ['老旧小区加梯“按楼排队” --北京频道--人民网 ', '老旧小区加梯“按楼排队”'],
  ['东城区：把“下一次投诉”办在前面-千龙网·中国首都网', '东城区：把“下一次投诉”办在前面'],
  ['胡同里的“半小时服务圈”是怎么画出来的_京报网', '胡同里的“半小时服务圈”是怎么画出来的'],
  ['北京东城：胡同厕所装上了扶手 - 新京报', '北京东城：胡同厕所装上了扶手'],
  ['北京东城：把书店开进门洞-新华网', '北京东城：把书店开进门洞'],
  ['胡同深处读书声-光明日报-光明网', '胡同深处读书声'],
  ['一盏路灯的十年 | 街区新闻', '一盏路灯的十年'],
  ['从7-Eleven到社区食堂', '从7-Eleven到社区食堂'],
  ['京报网', '京报网'],
  ['', ''],
])('%s', (title, expected) => {
  expect(cleanDocumentTitle(title)).toBe(expected);
});

it('takes the page number off a headline, but no other brackets', () => {
  expect(cleanHeading('把“下一次投诉”办在前面(2)')).toBe('把“下一次投诉”办在前面');
  expect(cleanHeading('把“下一次投诉”办在前面（3）')).toBe('把“下一次投诉”办在前面');
  expect(cleanHeading('东城这一年（上）')).toBe('东城这一年（上）');
  expect(cleanHeading('东城区政府工作报告（2026年）')).toBe('东城区政府工作报告（2026年）');
});
