/**
 * How the names of organisations end: each class with its endings in Chinese and in English. A firm's legal forms begin
 * with a capital; other classes say what sort of body it is.
 */
export const FORMS = `LIMITED:有限责任公司 有限公司=co ltd,company limited,co limited,ltd co,ltd,limited,llc|STOCK:股份有限公司 股份公司=joint stock company|COMPANY:总公司 公司=co,company,corp,corporation,companies|
WORKS:总厂 工厂 厂=factory,works,plant,mill,mills|PARTNERSHIP:普通合伙 有限合伙 合伙企业=llp,lp,partnership|SHOP:商店 商行 商场 经营部 服务部 批发部 店=store,shop|STUDIO:工作室=studio|COOPERATIVE:合作社=cooperative|FIRM_OF:事务所=|
CENTER:中心=center,centre|BANK:银行=bank|HOSPITAL:医院=hospital|SCHOOL:大学 学院 中学 小学 学校=university,college,school,academy|INSTITUTE:研究院 研究所=research institute,institute|
ASSOCIATION:协会=association,society,assn|LEARNED:学会 研究会=society,institute|CHAMBER:商会=chamber of commerce,chamber|FEDERATION:联合会 工商联=federation,association|ALLIANCE:联盟=alliance,union|FOUNDATION:基金会=foundation|UNION:工会=trade union,union|CLUB:俱乐部=club|PROMOTION:促进会=promotion association|
COMMISSION:委员会 委=commission,committee|BUREAU:局=bureau,administration|DEPARTMENT:厅=department|MINISTRY:部=ministry|OFFICE:办公室=office|GOVERNMENT:人民政府 市政府 政府=people government,municipal government,government|COURT:中级人民法院 人民法院 法院=intermediate people court,people court,court|CUSTOMS:海关=customs|
INCUBATOR:孵化器=incubator|FUND:基金=fund|PROGRAMME:计划 项目=programme,program,project|EXCHANGE:交易中心 交易所=trading center,trading centre,exchange`;

/** Legal forms that one country alone has, each line one form, by the country's path. */
export const FORMS_ABROAD = `日本:株式会社=kk,kabushiki kaisha|日本:有限会社=yk|美国:=inc,incorporated|英国:=plc|德国:=gmbh|德国:=ag|德国:=kg,gmbh and co kg|法国:=sarl|法国:=sas|意大利:=spa|意大利:=srl|荷兰:=bv|荷兰:=nv|瑞典:=ab|挪威:=as|挪威:=asa|丹麦:=aps|芬兰:=oy|芬兰:=oyj|
新加坡:=pte ltd,pte|澳大利亚:=pty ltd,pty|马来西亚:=sdn bhd,bhd|印度:=pvt ltd,private limited|俄罗斯:=ooo|俄罗斯:=oao|俄罗斯:=zao`;

/** Classes that stand before a legal form: 银行股份有限公司, 厂有限公司. */
export const INNER_CLASSES: ReadonlySet<string> = new Set([
  'BANK',
  'FIRM_OF',
  'HOSPITAL',
  'WORKS',
  'EXCHANGE',
  'INSTITUTE',
  'INCUBATOR',
]);

/** What branches and offices are called, in either language, by what they are. */
export const BRANCH_SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ['OFFICE', /(?:办事处|代表处|联络处|representative office|rep office|liaison office)$/u],
  [
    'BRANCH',
    /(?:分公司|支公司|分行|支行|分店|连锁店|专卖店|旗舰店|店|分厂|分所|分部|branch office|sub ?branch|branch)$/u,
  ],
];

/** What a branch is called, at the end of its name. */
export const HAN_BRANCH =
  /^(.*?(?:公司|会社|集团|厂|银行|事务所|超市|商店|药房|便利店|酒店|饭店|餐厅|协会|商会|学会|联合会|基金会|促进会|委员会|政府|局|大学|学院|医院|海关|法院))((?!有限|股份|集团|公司|总公司|责任).{0,20}?(?:分公司|支公司|办事处|代表处|联络处|营业部|门市部|分行|支行|分理处|专卖店|旗舰店|连锁店|分店|店|分厂|分所|分部|分局|分院|分校|分中心|分会|专业委员会|专委会|工作委员会|秘书处|稽查局|派出所|办公室|工作站))$/u;

/** A branch whose firm has no word that ends its name. */
export const HAN_BARE_BRANCH = /(?:分公司|支公司|代表处|(?<!街道|地区|镇)办事处|支行|分行|分厂)$/u;

/** What a branch is called in English. */
export const LATIN_BRANCH: readonly string[] = [
  'branch',
  'branch office',
  'sub branch',
  'subbranch',
  'representative office',
  'rep office',
  'liaison office',
];

/** A group of firms, and words that say so within brackets. */
export const HAN_GROUP = '集团';
export const HAN_HOLDING = '控股';

/** Figures in Chinese that number works and shops; hundreds are left out, for 百货 is a department store. */
export const HAN_FIGURES = '零一二三四五六七八九十';
export const HAN_ORDINAL = /第([零一二三四五六七八九十]+|\d+)/u;
export const HAN_LAST_NUMBER = /(?<=.)([二三四五六七八九十]+|(?<![五])一|\d+)号?$/u;
