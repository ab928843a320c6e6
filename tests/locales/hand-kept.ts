/** Where OpenCC is wrong, or right about a word that means something else here: simplified, and what stands for it. */
export const keptInInterface: Readonly<Record<string, string>> = {
  // With OpenCC's words the library would be called a database.
  资料库: '文庫',
  数据库: '資料庫',
  数据与出处: '數據與出處',
  '数据、出处': '數據、出處',
  '数据 $1': '數據 $1',
  带单位的数据: '帶單位的數據',
  // Cut wrongly where two words meet.
  复制: '複製',
  合并: '合併',
  表格: '表格',
  个旧版本: '個舊版本',
  搜索: '搜尋',
  扩展商店: '擴充套件商店',
  扩展: '擴充套件',
  权限: '權限',
  像素: '像素',
  图像: '圖像',
  视图: '檢視',
  查找: '尋找',
  这台电脑: '這台電腦',
  纯文本: '純文字',
  文本文件: '文字檔',
  文本: '文字檔',
  制表符文本: '以定位字元分隔的文字檔',
  制表符: '定位字元',
  工具栏: '工具列',
  隐私窗口: '無痕視窗',
  窗口: '視窗',
  标签页: '分頁',
  回收站: '回收筒',
  按回车: '按 Enter ',
  'Ctrl+回车': 'Ctrl+Enter ',
  账号: '帳號',
  下划线: '底線',
  撤销: '復原',
  示例: '範例',
  快捷键: '快速鍵',
  当前: '目前',
  导航: '導覽',
  许可证: '授權條款',
  类型: '類型',
  域名: '網域',
};

/** The same for the texts of the glossary, of which only the characters are converted. */
export const keptInGlossary: Readonly<Record<string, string>> = {
  和平里: '和平里',
  报道里: '報道裡',
  发布: '發布',
  公布: '公布',
  宣布: '宣布',
  合并: '合併',
};

/** Sentences that are no conversion at all, by key. */
export const keptSentences: Readonly<Record<string, string>> = {
  language: 'zh-TW',
};
