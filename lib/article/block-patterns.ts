/** Patterns that tell the blocks of an article's body from what sites put between them. */

export const NOTE = /^[【〔（(［[]?\s*(?:编者按|编者的话|编辑按|开栏的话|开栏语|编者注|按语)/;
export const NOTE_LABEL =
  /^[【〔（(［[]?\s*(?:编者按|编者的话|编辑按|开栏的话|开栏语|编者注|按语)\s*[】〕）)］\]]?\s*[:：]?$/;

/** Pager: page numbers and the words around them, nothing else. */
export const PAGER =
  /^(?:[<>«»‹›[\]（）()\s·|…．.]|\d|上一?页|下一?页|首页|尾页|末页|上一篇|下一篇|阅读全文|余下全文|显示全文|全文阅读|在本页阅读全文|共|第|页)+$/;
export const PAGER_CLASS = /(?:^|[\s_-])(?:page|pages|pager|paging|pagination|fenye|turnpage)(?:$|[\s_-])/i;

/** The row of date, source and tools, where it stands inside the body. A date alone is a notice's signature. */
export const INFO_START =
  /^(?:(?:发布|发表|更新)?(?:日期|时间)|(?:信息|稿件|文章)?来源)\s*[:：]|^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
export const INFO_SOURCE = /来源\s*[:：]/;
export const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/;
export const DATE_TIME_ONLY =
  /^(?:(?:发布|发表|更新)?(?:日期|时间)\s*[:：]\s*)?\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*\d{1,2}:\d{2}(?::\d{2})?$/;
export const TOOLS =
  /^(?:分享到?|分享至|字号|字体|打印|语音播报|阅读|浏览次数|浏览量|阅读量|点击量|收藏|点赞|扫一扫[^。]{0,24}|用微信扫[^。]{0,24}|关闭窗口|返回顶部|我要纠错|纠错|【?(?:字体|打印|关闭)】?)\s*(?:[:：].{0,40}|[（(]?\d*[）)]?)$/;

/** What follows an article: rights, calls to subscribe, the way to earlier articles. */
export const BOILERPLATE =
  /^(?:版权声明|免责声明|特别声明|版权所有|凡本网注明|凡注明|本文版权|未经授权|[（(]?原标题\s*[:：]|[（(]?原题\s*[:：]|点击(?:下方|上方|图片|蓝字|阅读原文|查看更多)|点击.{0,16}关注|长按(?:识别|二维码|关注)|扫码关注|关注我们|欢迎关注|更多精彩|[（(]\s*完\s*[）)]$|分享、点赞|转发给更多|投票已结束|阅读原文$|[-—·•]{3,}$|Copyright)/;
/** After this nothing is the article's. */
export const END = /^[-—–=\s·•【[]*(?:END|end|The End|全文完)[-—–=\s·•】\]]*$/;
export const RELATED =
  /^[【［[▼▶◀◆■●●\s]*(?:往期|相关阅读|相关新闻|相关报道|相关推荐|推荐阅读|延伸阅读|热门推荐|精彩推荐|更多阅读|更多新闻|猜你喜欢|为您推荐|热点推荐)[^。]{0,10}$/;
export const RELATED_LINK = /^(?:往期|相关阅读|推荐阅读|延伸阅读|阅读更多|查看更多|点击)/;

/** Class names of captions. */
export const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|desc|picdesc|pictext|pic-?info|pic-?txt|imgdesc|img-?text|img-?title|img-?des|tuzhu|zhushi|photo-?desc|figcaption|tushuo)(?:$|[\s_-])/i;
/** Words that only captions begin with. */
export const CAPTION_START = /^\s*(?:[▲△👆⬆↑]|图为|图[一二三四五六七八九十\d]*\s*[:：]|图[/／])/u;
