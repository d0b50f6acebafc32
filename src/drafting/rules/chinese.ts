import type { RelationRule, RuleClaim } from '../rule.ts';

const claim = (predicate: string, tense: RuleClaim['tense'], from = 'p', to = 'o'): RuleClaim => ({
  predicate,
  from,
  to,
  tense,
});
const heads = [claim('HEADS', 'CURRENT')];
const headed = [claim('HEADS', 'PAST_STATE')];
const deputy = [claim('DEPUTY_HEADS', 'CURRENT')];
const works = [claim('WORKS_AT', 'CURRENT')];
const worked = [claim('FORMERLY_WORKED_AT', 'FORMER')];
const founded = [claim('FOUNDED', 'PAST_EVENT')];
const setUp = [claim('SET_UP', 'PAST_EVENT')];
const oversees = [claim('OVERSEES', 'CURRENT')];
const member = [claim('MEMBER_OF', 'CURRENT')];
const part = [claim('PART_OF', 'CURRENT')];
const owns = [claim('OWNS', 'CURRENT')];
const bought = [claim('OWNS', 'PAST_EVENT')];
const located = [claim('LOCATED_IN', 'CURRENT', 'p', 'l')];
const plans: readonly RuleClaim[] = [
  { ...claim('AIMS_TO_BUILD', 'INTENDED', 'p', 'newVenture'), modality: 'INTENDED' },
  { ...claim('PLANNED_IN', 'INTENDED', 'newVenture', 'l'), modality: 'INTENDED' },
];
const considers: readonly RuleClaim[] = [
  { ...claim('CONSIDERS_FOUNDING', 'PROPOSED', 'p', 'newVenture'), modality: 'PROPOSED' },
  { ...claim('PLANNED_IN', 'PROPOSED', 'newVenture', 'l'), modality: 'PROPOSED' },
];
const FOUND = '(?:创办|创立|创建|成立|设立|组建|开办|发起)';
const BUILD = '(?:共同|联合|再|新)*(?:设立|建设|兴建|开设|成立|创办|打造|建|建立|开办|新建|开)(?:了)?';
const THING =
  '(?:一[家个座所条]|[首第][\\p{Script=Han}]{1,2}[家个座所])?(?<newVenture>[\\p{Script=Han}]{1,14}?(?:中心|学校|工厂|公司|分店|门店|店|品牌|实验室|博物馆|园区|产业园|基地|平台|市场|仓库|酒店|餐厅|学院|分公司|研究院|民宿|书店|茶馆|养老院|幼儿园|诊所|农场|餐馆|网站|总部|厂|馆|生产线))';
const SHARE = '(?:约|近|逾|超过)?{H:share}(?:的)?(?:股份|股权|股)';
const DO = '(?:已|已经|还|也|又|现|仍|共|并|则|将|目前|此前|去年|今年)*';

/** The relations that Chinese sentences state. */
export const CHINESE_RULES: readonly RelationRule[] = [
  {
    name: 'zh-body-head-person',
    pattern:
      '(?<!原|前){O:o}(?:第[一二三四五六七八九十]+届)?(?:理事会|董事会|党委)?(?:创始人兼|创始人、|的)?{T:title}[、，]?{P:p}',
    claims: heads,
  },
  {
    name: 'zh-founder-and-head',
    pattern: '{O:o}(?:的)?(?:联合)?创始人(?:兼|、|及){T:title}{P:p}',
    claims: [...heads, ...founded],
  },
  { name: 'zh-title-chain', pattern: '(?<=[、，]){O:o}{T:title}{P:p}', claims: heads },
  {
    name: 'zh-first-title-of-chain',
    pattern: '{O:o}{T:title}[、，兼]{O}(?:副|常务)*(?:{T}|{DT}|委员|代表|理事){P:p}',
    claims: heads,
  },
  {
    name: 'zh-first-deputy-of-chain',
    pattern: '{O:o}{DT:title}[、，兼]{O}(?:{T}|{DT}|委员|代表|理事){P:p}',
    claims: deputy,
  },
  {
    name: 'zh-former-head',
    pattern: '(?:原|前){O:o}{T:title}{P:p}|{O:o2}(?:的)?(?:原|前任?){T}{P:p2}',
    claims: headed,
  },
  {
    name: 'zh-former-head-of-last',
    pattern: '(?<=^|[，。])(?:原|前任?)(?<title>会长|理事长|秘书长){P:p}',
    claims: [claim('HEADS', 'PAST_STATE', 'p', '@association')],
  },
  {
    name: 'zh-person-is-head',
    pattern: `{P:p}${DO}(?:现任|担任|出任|是|为|当选(?:为)?|当选新任|任)(?:新一届)?{O:o}(?:第[一二三四五六七八九十]+届)?(?:理事会|董事会)?(?:的)?{T:title}`,
    claims: heads,
  },
  {
    name: 'zh-person-is-deputy',
    pattern: `{P:p}${DO}(?:现任|担任|出任|是|为|当选(?:为)?|任)(?:新一届)?{O:o}(?:的)?{DT:title}`,
    claims: deputy,
  },
  {
    name: 'zh-elected-head',
    pattern:
      '{O:o}(?:(?!<[PFSB])[^。；])*?(?:选举|推选|聘请|任命){P:p}(?:为|担任|任)(?:新一届|第[一二三四五六七八九十]+届)?(?:理事会)?{T:title}',
    claims: heads,
  },
  {
    name: 'zh-elected-deputies',
    pattern: '{O:o}(?:(?!<[FSB])[^。；])*?[，、；]{P+:p}(?:等)?(?:分别)?(?:当选(?:为)?|担任|任)(?:新一届)?{DT:title}',
    claims: deputy,
  },
  { name: 'zh-deputy-person', pattern: '{O:o}(?:党委委员、)?{DT:title}[、，]?{P:p}', claims: deputy },
  { name: 'zh-deputy-and-post', pattern: '{O:o}{DT:title}[、，]{O}{T}{P:p}', claims: deputy },
  { name: 'zh-person-title-after', pattern: '{O:o}{P:p}{T:title}', claims: heads },
  {
    name: 'zh-led-by',
    pattern: '{O:o}(?:现|如今|目前)?由(?:(?!<)[^，。；]){0,6}{P:p}(?:执掌|领导|掌舵|主持|负责)',
    claims: heads,
  },
  { name: 'zh-head-is', pattern: '{O:o}(?:的)?(?:现任)?{T:title}(?:是|为){P:p}', claims: heads },
  { name: 'zh-person-leads', pattern: `{P:p}${DO}(?:执掌|掌舵|领导|主持){O:o}`, claims: heads },
  {
    name: 'zh-officer-in-list',
    pattern: '(?<=^{O:o} ?[^：:<]{2,10}[：:].*?)(?<!副|常务副)(?=[^，；、]*){T:title}[：:]?{P:p}',
    claims: heads,
  },
  { name: 'zh-deputy-in-list', pattern: '(?<=^{O:o} ?[^：:<]{2,10}[：:].*?){DT:title}[：:]?{P:p}', claims: deputy },
  {
    name: 'zh-person-legal-representative',
    pattern: '{P:p}(?:也|还)?(?:是|为|任|担任){O:o}(?:的)?(?:法定代表人|法人代表)',
    claims: [claim('LEGAL_REPRESENTATIVE_OF', 'CURRENT')],
  },
  {
    name: 'zh-next-deputy',
    pattern: '{O:o}(?:{T}|{DT}){P}(?:[、，和](?:{T}|{DT}){P})*?[、，和]{DT:title}{P:p}',
    claims: deputy,
  },
  {
    name: 'zh-next-head',
    pattern: '{O:o}(?:{T}|{DT}){P}(?:[、，和](?:{T}|{DT}){P})*?[、，和]{T:title}{P:p}',
    claims: heads,
  },
  {
    name: 'zh-former-post-person',
    pattern: '(?:前|原){O:o}(?:的)?{W:title}{P:p}|{O:o2}(?:的)?(?:前|原){W}{P:p2}',
    claims: worked,
  },
  {
    name: 'zh-becomes-head-of-last',
    pattern: '{P:p}(?:当选|出任|担任)(?:为)?(?:新一届|新任)?(?<title>会长|理事长|秘书长)',
    claims: [claim('HEADS', 'CURRENT', 'p', '@association')],
  },
  {
    name: 'zh-head-is-far',
    pattern: '^{O:o}(?:(?!<P)[^。；])*?，(?:现任)?{T:title}(?:是|为){P:p}',
    claims: heads,
  },
  { name: 'zh-shareholder-is', pattern: '{F:o}(?:的)?(?:第一大|控股|大|唯一)?股东(?:是|为){A:p}', claims: owns },
  {
    name: 'zh-bought-by',
    pattern: '(?:{D:start}，)?{F:o}(?:于)?(?:{D:start2})?被{A:p}(?:全资)?(?:收购|并购|兼并)',
    claims: bought,
  },
  {
    name: 'zh-holds-the-rest',
    pattern: '(?<={F:o}(?:(?!<[F])[^。])*?，(?:自然人)?){P:p}(?:则|仍)?持有(?:剩余|其余)(?:的)?{H:share}',
    claims: owns,
  },
  { name: 'zh-left-employer', pattern: '{P:p}(?:(?!<)[^，。；]){0,4}?离开(?:了)?{O:o}', claims: worked },
  {
    name: 'zh-legal-representative',
    pattern: '{O:o}(?:的)?(?:法定代表人|法人代表|法人)(?:为|是|：|:)?{P:p}',
    claims: [claim('LEGAL_REPRESENTATIVE_OF', 'CURRENT')],
  },
  {
    name: 'zh-legal-representative-far',
    pattern: '^{O:o}(?:(?!<P)[^。；])*?，(?:法定代表人|法人代表|法人)(?:为|是|：|:)?{P:p}',
    claims: [claim('LEGAL_REPRESENTATIVE_OF', 'CURRENT')],
  },
  { name: 'zh-spokesperson', pattern: '{O:o}(?:新闻)?发言人{P:p}', claims: [claim('SPEAKS_FOR', 'CURRENT')] },
  { name: 'zh-post-person', pattern: '(?<!前|原){O:o}(?:的)?{W:title}{P:p}', claims: works },
  {
    name: 'zh-formerly-at',
    pattern: `{P:p}(?:[，,])?(?:早年|此前|之前|过去|以前|曾经)*(?:曾|曾经)(?:先后)?(?:任职|就职|供职|工作)于{O:o}`,
    claims: worked,
  },
  {
    name: 'zh-formerly-in',
    pattern: `{P:p}(?:[，,])?(?:(?!<)[^，。；]){0,8}?(?:曾|曾经|早年|此前|以前|原来)(?:先后)?在{O:o}(?:(?!<)[^，。；]){0,8}(?:工作|任教|任职|当|做|上班|打工|就职|供职|担任)`,
    claims: worked,
  },
  {
    name: 'zh-formerly-post-of',
    pattern: `{P:p}(?:[，,])?(?:此前|早年|之前)*(?:曾任|曾是|曾担任|历任|原是|原为){O:o}(?:的)?{W:title}`,
    claims: worked,
  },
  {
    name: 'zh-formerly-head-of',
    pattern: `{P:p}(?:[，,])?(?:此前|早年|之前)*(?:曾任|曾是|曾担任|历任){O:o}(?:的)?{T:title}`,
    claims: headed,
  },
  {
    name: 'zh-left',
    pattern:
      '{P:p}(?:(?!<)[^，。；]){0,8}(?:从|离开|辞去){O:o}(?:(?!<)[^，。；]){0,6}(?:离职|辞职|下海|后|的职务|退休)',
    claims: worked,
  },
  {
    name: 'zh-founded-by',
    pattern: `{O:o}(?:，)?(?:是)?由(?:(?!<)[^，。；]){0,8}{P+:p}(?:于|在)?(?:{D:start})?(?:在{L})?(?:共同|联合|一手)?${FOUND}`,
    claims: founded,
  },
  {
    name: 'zh-founded-by-and-firm',
    pattern: `{O:o}(?:，)?由(?=[^，。]*<P){A+:p}(?:于|在)?(?:{D:start})?(?:共同|联合)?(?:出资)?(?:创办|创立|设立|成立|发起)`,
    claims: founded,
  },
  {
    name: 'zh-person-founded',
    pattern: `{P+:p}(?:[，,])?(?:(?!<)[^，。；]){0,6}?(?:于)?(?:{D:start})?(?:(?!<)[^，。；]){0,6}?(?:在{L})?(?:共同|联合)?(?:创办|创立|创建|成立|开办)(?:了)?{O:o}`,
    claims: founded,
  },
  { name: 'zh-founder-is', pattern: '{P:p}(?:是|为|，){O:o}(?:的)?(?:联合)?(?:创始人|创办人)', claims: founded },
  {
    name: 'zh-founder-person',
    pattern: '{O:o}(?:的)?(?:联合)?(?:创始人|创办人)(?:兼[^<，。]{2,6})?(?:、[^<，。]{2,6})?(?:是|为)?{P:p}',
    claims: founded,
  },
  {
    name: 'zh-set-up-by',
    pattern: `{O:o}(?:，)?(?:是)?由(?:当时的|原)?(?<p><[FSB]\\d+>(?:[、和与及]<[FSB]\\d+>)*)(?:等)?(?:于|在)?(?:{D:start})?(?:批准|牵头|共同|联合|出资)*(?:设立|成立|组建|创办|发起|兴建|建立)`,
    claims: setUp,
  },
  {
    name: 'zh-body-set-up',
    pattern: '{O:p}(?:于)?(?:{D:start})?(?:共同|联合|牵头|出资)*(?:设立|组建|创办|成立|发起成立)(?:了)?{O:o}',
    claims: setUp,
  },
  {
    name: 'zh-approved-by',
    pattern: '(?<o><[FSBRLV]\\d+>)(?:于)?(?:{D:start})?(?:经|由|获){B:p}批准',
    claims: [claim('APPROVED', 'PAST_EVENT')],
  },
  {
    name: 'zh-oversees',
    pattern: `{O:p}${DO}(?:主管|监管|管理|指导|分管)(?:着)?(?<o><[FSBGR]\\d+>)`,
    claims: oversees,
  },
  {
    name: 'zh-overseen-by',
    pattern: '{O:o}(?:，)?(?:接受|受|由|归){O:p}(?:的)?(?:业务)?(?:管理|监管|主管|指导|监督)',
    claims: oversees,
  },
  {
    name: 'zh-overseer-is',
    pattern: '{O:o}(?:，|的)?(?:业务)?主管(?:单位|部门|机关)(?:为|是|：){O:p}',
    claims: oversees,
  },
  {
    name: 'zh-overseer-is-far',
    pattern: '^{O:o}[^。；<]*(?:<D\\d+>[^。；<]*)?，(?:业务)?主管(?:单位|部门|机关)(?:为|是|：){O:p}',
    claims: oversees,
  },
  {
    name: 'zh-member-of',
    pattern: `{O:p}(?:，)?${DO}(?:就|都)?(?:是|为){S:o}(?:的)?(?:副会长|常务理事|理事)?(?:会员|成员|理事)`,
    claims: member,
  },
  {
    name: 'zh-one-of-members',
    pattern: '{O:p}(?:就)?是(?:该会|协会|其)?(?:的)?(?:会员|成员)(?:单位|企业)?之一',
    claims: [claim('MEMBER_OF', 'CURRENT', 'p', '@association')],
  },
  { name: 'zh-joined', pattern: `{O:p}(?:于)?(?:{D:start})?${DO}加入(?:了)?{S:o}`, claims: member },
  { name: 'zh-part-of', pattern: '{O:p}(?:，)?(?:是|为)?(?:隶属|从属|直属|归属)于?(?:于)?{O:o}', claims: part },
  {
    name: 'zh-subsidiary',
    pattern: '{F:p}(?:是|为|系){F:o}(?:的)?(?:全资|控股)*(?:子公司|下属企业|旗下企业|旗下公司|下属公司|分公司)',
    claims: part,
  },
  { name: 'zh-under', pattern: '{O:o}(?:旗下|下属|下辖)(?:的)?{O:p}', claims: part },
  { name: 'zh-has-unit', pattern: '{O:o}(?:，)?(?:下设|设有|下辖)(?:了)?{O:p}', claims: part },
  {
    name: 'zh-owns-share',
    pattern: `{A:p}${DO}(?:持有|拥有|占有|占){F:o}(?:约|近|逾|超过)?(?:的)?${SHARE}`,
    claims: owns,
  },
  {
    name: 'zh-person-holds',
    pattern: `(?<={F:of}(?:(?!<F)[^。；])*?，){A:p}${DO}持股(?:约|近|逾)?{H:share}`,
    claims: [claim('OWNS', 'CURRENT', 'p', 'of')],
  },
  {
    name: 'zh-person-keeps-share',
    pattern: `(?<=^{F:o}.*?，|{F:o2}[^。]*?，){P:p}${DO}(?:持有|占)${SHARE}`,
    claims: owns,
  },
  {
    name: 'zh-shareholder-in-list',
    pattern: '(?<=^{O:o} ?[^：:<]{2,10}[：:].*?){A:p}(?:持股|占股|出资|持有|：|，)?(?:比例)?(?:约)?{H:share}',
    claims: owns,
  },
  {
    name: 'zh-bought',
    pattern: `{A:p}(?:(?!<)[^，。；]){0,6}?${DO}(?:收购|购得|买下|并购|受让)(?:了)?{F:o}(?:的)?(?:${SHARE})?`,
    claims: bought,
  },
  { name: 'zh-owned-by', pattern: '{F:o}(?:，)?由{A+:p}(?:全资|共同|绝对|联合)*(?:拥有|持有|控股|所有)', claims: owns },
  {
    name: 'zh-rest-owned-by',
    pattern: '其余(?:的)?(?:{H:share})?(?:的)?(?:股份|股权)?(?:归|由|为){A+:p}(?:持有|所有|拥有)',
    claims: [claim('OWNS', 'CURRENT', 'p', '@owned')],
  },
  { name: 'zh-state-owned', pattern: '国有(?:独资)?企业{F:o}', claims: [claim('OWNS', 'CURRENT', '@state', 'o')] },
  {
    name: 'zh-houses',
    pattern: `(?<p><[FSBR]\\d+>)${DO}(?:入驻|驻有|吸引)(?:了)?{G:o}`,
    claims: [claim('HOME_TO', 'CURRENT')],
  },
  { name: 'zh-zone-houses', pattern: `{L:l}${DO}(?:入驻|聚集|拥有)(?:了)?{G:p}`, claims: located },
  {
    name: 'zh-benefited',
    pattern: '{A:p}从(?<newProgramme>[\\p{Script=Han}]{0,8}(?:平台|基金|项目|计划|服务))(?:中)?(?:受益|获益)',
    claims: [claim('BENEFITED_FROM', 'PAST_TO_DATE', 'p', 'newProgramme')],
  },
  {
    name: 'zh-located',
    pattern:
      '{O:p}(?:的)?(?:，)?(?:总部|注册地)?(?:坐落于|坐落在|位于|设在|设于|在|注册地址?为)(?:{L}){0,2}{L:l}(?=[，。；、]|$)',
    claims: located,
  },
  {
    name: 'zh-located-far',
    pattern: '^{O:p}(?:成立|创立)于{D}，(?:<[FSB]\\d+>)?(?:总部)?(?:位于|坐落于|设在)(?:{L}){0,2}{L:l}(?=[，。；、]|$)',
    claims: located,
  },
  {
    name: 'zh-considers',
    pattern: `{A:p}(?:(?!<)[^，。；]){0,4}?(?:考虑|正考虑|有意)(?:于{D})?(?:(?!<)[^，。；]){0,8}?(?:在{L:l})?${BUILD}${THING}`,
    claims: considers,
  },
  {
    name: 'zh-plans',
    pattern: `{A:p}(?:(?!<)[^，。；]){0,4}?(?:计划|打算|拟|准备|希望|有望)(?:于{D}|明年|年内)?(?:(?!<)[^，。；在]){0,8}?(?:在(?:{L:l}|园区|当地))?${BUILD}${THING}`,
    claims: plans,
  },
  {
    name: 'zh-plans-far',
    pattern: `^"?(?:<D\\d+>，)?{O:p}(?:(?!<P)[^。；"])*?，(?:<[FSB]\\d+>)?(?:计划|打算|拟|准备)(?:于{D}|明年|年内)?(?:在(?:{L:l}|园区|当地))?${BUILD}${THING}`,
    claims: plans,
  },
  {
    name: 'zh-will-build',
    pattern: `(?<=^"?{O:o}.*?与{O:q}.*?)(?:双方|两家|共同)?将(?:共同|联合)*${BUILD}${THING}`,
    claims: [{ ...claim('AIMS_TO_BUILD', 'INTENDED', 'o', 'newVenture'), modality: 'INTENDED' }],
  },
  {
    name: 'zh-we-plan',
    pattern: `我们(?:计划|打算|希望|准备|正计划)(?:于{D}|明年)?(?:在(?:{L:l}|园区|当地))?${BUILD}${THING}`,
    claims: [claim('AIMS_TO_BUILD', 'INTENDED', '@body', 'newVenture'), plans[1]!],
  },
  {
    name: 'zh-partners',
    pattern:
      '{O:p}(?:(?!<)[^。；]){0,8}?(?:与|同|和|携手){O+:q}(?:(?!<)[^，。；]){0,6}?(?:签署|签订|签约|达成|建立|合作|联手|共建|结成)',
    claims: [claim('PARTNERS_WITH', 'PAST_EVENT', 'p', 'q')],
  },
  {
    name: 'zh-partners-plan',
    pattern: '{O:p}(?:(?!<)[^。；]){0,8}?将(?:与|同|和|携手){O+:q}合作',
    claims: [claim('PARTNERS_WITH', 'INTENDED', 'p', 'q')],
  },
];
