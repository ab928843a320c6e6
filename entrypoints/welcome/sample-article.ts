import type { Article } from '../../lib/article/article.ts';

/** The article of the welcome page. Neighbourhood, people and numbers are invented, as its last line says. */
export const sampleArticle: Article = {
  canonicalUrl: 'dongcheng-gloss:sample-article',
  siteId: 'sample',
  kicker: '从一张长凳到一部电梯',
  title: '槐荫里的民生账本：小事不过夜，大事有回音',
  subtitle: null,
  source: '东城词注示例',
  contentSource: null,
  publishedAt: null,
  authors: [],
  editors: [],
  page: null,
  blocks: [
    {
      kind: 'paragraph',
      text: '早上七点，槐荫里社区的小巷管家李桂芬照例绕着胡同走一圈：井盖平不平，晾衣绳挡不挡路，哪家老人的灯昨晚没有亮。她的小本子上记着邻居们这个月提到的十二件事，九件已经打了勾。',
    },
    {
      kind: 'paragraph',
      text: '去年夏天，从这里打进12345市民服务热线的诉求，三成说的是停车、照明和晾晒。街道做接诉即办，一件一件答复之后，又把同类的事摊在小院议事厅的桌上，请居民自己排先后、定规矩。“从前是打了电话等人来修，现在是动手之前先问我们怎么修。”甲六号院的周师傅说。',
    },
    { kind: 'subheading', text: '一张证，一家小店' },
    {
      kind: 'paragraph',
      text: '胡同口的豆花店上周开了门。店主林晓棠本来打算为手续跑上一个月，结果在区政务服务中心的综合窗口只递了一次材料：餐饮店可以办一业一证，几项许可并到一张证上，五个工作日就拿到了。开张之前还有人上门，告诉她油烟怎样净化、门口的台阶该有多高。',
    },
    { kind: 'subheading', text: '月底盘一次家底' },
    {
      kind: 'paragraph',
      text: '每到月底，社区都要对照“七有”“五性”找短板。九月盘下来，最缺的是老人的一顿热饭和几层楼梯：社区养老服务驿站把午餐送到了六楼，议论多年的老旧小区加装电梯也在三号楼签了字。如果同样的难题在全市反复出现，还会列进“每月一题”，由市里的部门牵头去解。',
    },
    {
      kind: 'paragraph',
      text: '社区自己办不了的事，街道就吹哨报到，请几个部门到现场一起看。上个月，一条年年积水的背街小巷就这样在三天里疏通了。“未诉先办，就是不等电话响。”社区书记高远说，这本账还会一直记下去。',
    },
    { kind: 'note', text: '这是一篇示例文章，地点、人物和数字都是虚构的。' },
  ],
  jumps: [],
  pagination: null,
};
