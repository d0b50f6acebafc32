const POSTS: readonly (readonly [type: string, words: RegExp])[] = [
  ['LEGAL_REPRESENTATIVE_OF', /^(?:legal representative|法定代表人|法人代表|法人)$/iu],
  ['FOUNDED', /^(?:co-?)?founder$|^(?:联合)?(?:创始人|创办人)$/iu],
  ['OWNS', /^(?:owner|shareholder|proprietor|股东|业主)$/iu],
  ['MEMBER_OF', /^(?:member|会员|会员单位|成员单位)$/iu],
  ['SPEAKS_FOR', /^(?:spokes(?:man|woman|person)|发言人|新闻发言人)$/iu],
  [
    'DEPUTY_HEADS',
    /^(?:(?:executive |standing )?(?:vice|deputy)[ -](?:chair(?:man|woman|person)?|president|director|general manager|head|mayor)|(?:常务|执行|第一)?副(?:董事长|总经理|总裁|会长|理事长|主任|局长|院长|校长|所长|厂长|行长|主席|部长|处长))$/iu,
  ],
  [
    'HEADS',
    /^(?:chair(?:man|woman|person)?(?: of the board)?|president|ceo|chief executive(?: officer)?|general manager|managing director|head|director[ -]general|chief|principal|mayor|chairman and (?:ceo|general manager|president)|董事长|董事长兼总经理|执行董事兼总经理|总经理|总裁|首席执行官|会长|理事长|主任|局长|院长|校长|所长|厂长|行长|主席|馆长|站长|社长|负责人)$/iu,
  ],
];

/** The type of relation that a post stands for; null for posts that are no more than a place to work. */
export function typeOfPost(post: string): string | null {
  return POSTS.find(([, words]) => words.test(post.normalize('NFKC').trim()))?.[0] ?? null;
}

/** Words of a column on status that say that an organisation is no more. */
export const OVER_WORDS =
  /注销|注銷|吊销|吊銷|撤销|解散|废止|歇业|清算|dissolved|deregistered|struck off|removed|liquidat|closed|ceased|inactive/iu;

/** A title is not a person's name, and the other way round. */
export const PRIVATE_VALUES: readonly RegExp[] = [
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:\+?86[- ]?)?1[3-9]\d{9}$/,
  /^\(?0\d{2,3}\)?[- ]?\d{7,8}(?:-\d{1,6})?$/,
  /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx]$/,
];
