/** How many lines may stand above the body, among them a stamp or a byline. */
export const LINES_ABOVE = 8;

/** A line that gives the time of a text. */
export const STAMP =
  /^(?:(?:updated|published|posted|created(?: on)?|last modified|date|发布时间|更新时间|发布日期|时间|日期)\s*[:：]?\s*)?(?:\w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \w{3,9}\.? \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[ T,|]*\d{1,2}:\d{2}(?::\d{2})?)?(?: ?(?:[ap]\.?m\.?|GMT|CST|BST)[^.]{0,12})?$/iu;

/** A line that names who wrote a text, or where it comes from. */
export const BYLINE =
  /^(?:By \p{Lu}[^.!?]{2,90}|(?:文|图文|记者|本报记者|特约记者|通讯员|作者|来源|责任编辑|编辑|撰文)\s*[:：/|\s]\s*[^。！？]{2,60}|\p{Script=Han}{2,12}\s*(?:记者|通讯员)\s+[^。！？]{2,30})$/u;

/** A line below a picture. */
export const CAPTION =
  /\((?:left|right|center|centre|first left|second left|from left)\)|\b(?:provided to|photo(?:graph)?s? by|picture by|photo courtesy|photo:)\s|\/ ?(?:Xinhua|China Daily|AFP|Reuters)\.?$|^(?:photo|pictured|图为|图片来源|配图|图[:：])|（[左右中]）|(?:供图|摄影?|资料图片?)[）)]?$/iu;

/** A line that leads to other pages. */
export const PAGER = /^(?:previous page|next page|page \d+ of \d+|上一页|下一页|首页).{0,60}$|\bnext page$/iu;
