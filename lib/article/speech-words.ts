/** Words that give a speaker the word, longest first where one begins another. */
const SPEECH =
  '(?:介绍|表示|说道|说|指出|强调|感慨|感叹|坦言|回忆|回应|解释|补充|点赞道|称赞道|笑称|直言|认为|写道|讲道|谈到|提到|问道|答道|喊道|问|叮嘱|告诉记者)';

/** At the end of a text: the quotation that follows is someone's words. */
export const BEFORE_SPEECH = new RegExp(`${SPEECH}(?:了|着)?\\s*[：:，,]?\\s*$`);

/** At the head of a text: the quotation before was someone's words. Reaches to the end of that clause. */
export const AFTER_SPEECH = new RegExp(`^[^。！？；…“”，,：:]{0,30}?${SPEECH}(?=[。，,！？；]|$)`);
