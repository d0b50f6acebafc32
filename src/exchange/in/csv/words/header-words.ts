/** What a column can be. */
export type Meaning =
  | 'NAME'
  | 'COMPANY'
  | 'ASSOCIATION'
  | 'OTHER_NAME'
  | 'SHORT_NAME'
  | 'FORMER_NAME'
  | 'ENGLISH_NAME'
  | 'USCC'
  | 'REGISTRATION_NUMBER'
  | 'ORGANIZATION_CODE'
  | 'LEI'
  | 'COMPANY_NUMBER'
  | 'LEGAL_REPRESENTATIVE'
  | 'FOUNDED'
  | 'REGISTERED'
  | 'APPROVED'
  | 'DISSOLVED_ON'
  | 'STATUS'
  | 'CAPITAL'
  | 'PAID_CAPITAL'
  | 'STAFF'
  | 'TYPE'
  | 'INDUSTRY'
  | 'SCOPE'
  | 'DISTRICT'
  | 'CITY'
  | 'PROVINCE'
  | 'SUPERVISOR'
  | 'PERSON'
  | 'POST'
  | 'GENDER'
  | 'PEOPLE'
  | 'OWNER'
  | 'SHARE'
  | 'MEMBER_OF'
  | 'START'
  | 'END'
  | 'FROM'
  | 'RELATION'
  | 'TO'
  | 'SOURCE'
  | 'EVIDENCE'
  | 'PRIVATE';

const WORDS: Readonly<Record<Meaning, string>> = {
  NAME: 'name|full name|legal name|entity name|entity legal name|名称|名稱|单位名称|機構名稱|机构名称|社会组织名称|组织名称|申请单位|主体名称|dwmc|jgmc|mc',
  COMPANY:
    'company|company name|firm|firm name|business name|organisation|organization|organisation name|organization name|employer|enterprise|corporation|body|企业名称|公司名称|企业|公司|商户名称|原文件导入名称|公司名稱|公司|商家名称|经营者名称|单位|工作单位|所在单位|任职单位|qymc|gsmc|shmc',
  ASSOCIATION: 'association name|association|society name|协会名称|商会名称|社团名称|stmc',
  OTHER_NAME: 'alias|other name|other names|also known as|aka|trading as|trading name|别名|别称|其他名称|又名',
  SHORT_NAME: 'short name|abbreviation|acronym|简称|企业简称|公司简称|公司簡稱|jc',
  FORMER_NAME:
    'former name|previous name|former names|previous names|previous name 1 company name|曾用名|历史名称|原名|cym',
  ENGLISH_NAME: 'english name|name in english|english|英文名|英文名称|ywmc',
  USCC: 'uscc|unified social credit code|social credit code|credit code|统一社会信用代码|社会信用代码|信用代码|统一信用代码|统一代码|tyshxydm|xydm|tydm|shxydm',
  REGISTRATION_NUMBER: '注册号|工商注册号|营业执照注册号|登记证号|登记号|zch|yyzzzch',
  ORGANIZATION_CODE: 'organisation code|organization code|组织机构代码|机构代码|zzjgdm',
  LEI: 'lei|lei code|legal entity identifier',
  COMPANY_NUMBER:
    'company number|registration number|registration no|company no|reg no|registered number|tax id|tax number|entity registration authority registration authority entity id|纳税人识别号|統一編號|營利事業統一編號|编号|nsrsbh',
  LEGAL_REPRESENTATIVE:
    'legal representative|legal rep|legal person|法定代表人|法定代表人姓名|法人代表|法人|法人姓名|负责人|经营者|經營者|投资人|執行業務合夥人|代表人|法定代表人(负责人)|fddbr|frdb|fzr|fr|jyz',
  FOUNDED:
    'founded|established|founding date|date founded|date of creation|established on|set up|成立日期|成立时间|成立時間|成立登记日期|创立日期|clrq|clsj',
  REGISTERED:
    'incorporation date|date of incorporation|incorporated|registered on|registration date|entity creation date|注册日期|注册时间|登记日期|登记时间|核准設立日期|设立日期|zcrq|djrq|slrq',
  APPROVED: '核准日期|发照日期|批准日期|hzrq|fzrq',
  DISSOLVED_ON:
    'dissolution date|dissolved on|date of cessation|dissolved|closed on|注销日期|吊销日期|注吊销日期|注销时间|zxrq|dxrq',
  STATUS:
    'status|entity entity status|company status|entity status|经营状态|登记状态|企业状态|状态|公司状态|經營狀態|jyzt|djzt|qyzt',
  CAPITAL: 'registered capital|capital|注册资本|注册资金|開辦资金|开办资金|认缴资本|認繳資本|資本總額|zczb|zczj|kbzj',
  PAID_CAPITAL: 'paid in capital|paid up capital|实缴资本|实收资本|實收資本額|sjzb|sszb',
  STAFF: 'employees|number of employees|staff|headcount|从业人数|员工人数|参保人数|人数|cyrs|cbrs',
  TYPE: 'type|company category|company type|legal form|entity type|category|企业类型|公司类型|类型|机构类型|经济性质|主体类型|市场主体类型|登记类型|性质|企业性质|qylx|jjxz|lx',
  INDUSTRY:
    'industry|sector|sic code|sic code sic text 1|sic codes|siccode sic text 1|所属行业|行业|行业类别|行业门类|国民经济行业|hy|sshy|hydm',
  SCOPE: 'scope|business scope|activities|经营范围|业务范围|營業項目|许可经营项目|宗旨和业务范围|jyfw|ywfw',
  DISTRICT: 'district|county|区县|所属区县|区|县区|所在区|行政区|所属区|所在区县|qx|ssqx|xzqh',
  CITY: 'city|town|reg address post town|post town|城市|所属城市|市|所在城市|地市|ssds|cs',
  PROVINCE: 'province|state|reg address county|省份|所属省份|省|所在省份|地区|所属地区|ssdq|sf',
  SUPERVISOR:
    'supervisor|supervising body|supervising unit|supervised by|overseen by|competent authority|业务主管单位|主管单位|主管部门|业务主管部门|业务指导单位|zgdw|ywzgdw|zgbm',
  PERSON:
    'person|person name|officer|officer name|people|contact person|director name|head|head of organisation|姓名|人员姓名|人名|高管姓名|联系人姓名|姓名(中文)|xm|ryxm',
  POST: 'post|position|title|role|job title|officer role|function|职务|职位|头衔|職稱|职称|岗位|担任职务|zw|zwmc',
  GENDER: 'gender|sex|性别|xb',
  PEOPLE: 'officers|directors|key people|people list|主要人员|高管|董事会成员|主要负责人|zyry',
  OWNER:
    'owner|owners|shareholder|shareholders|shareholder name|parent|owned by|investor|股东|股东名称|股东姓名|股东信息|出资人|投资方|gd|gdmc|gdxm',
  SHARE:
    'share|shares|stake|percentage|ownership|share %|share percentage|percent|持股比例|出资比例|股权比例|持股|占比|cgbl|czbl',
  MEMBER_OF: 'member of|membership|associations|所属协会|所属商会|会员单位|加入协会',
  START:
    'start|start date|since|from date|appointed on|appointed|began|from year|valid from|任职日期|起始日期|开始日期|开始时间|任职时间|上任日期|营业期限自|经营期限自|rzrq|qsrq',
  END: 'end|end date|until|till|to date|resigned on|resigned|ended|valid to|valid until|结束日期|终止日期|离任日期|卸任日期|截止日期|营业期限至|经营期限至|lrrq|jsrq|jzrq',
  FROM: 'from|subject|source entity|from name|from entity|entity a|甲方|主体|起点|从',
  RELATION: 'relation|relationship|relation type|predicate|relationship type|link|link type|关系|关系类型|联系',
  TO: 'to|object|target|target entity|to name|to entity|entity b|乙方|客体|终点|对象|到',
  SOURCE: 'source|sources|publisher|dataset|来源|出处|数据来源|信息来源|资料来源|ly|sjly',
  EVIDENCE:
    'evidence|quote|url|link to source|reference|web page|website of source|note|notes|remark|remarks|comment|page|as of|retrieved|said on|published|网址|链接|备注|说明|原文|引文|依据|发布日期|公示日期|报告期|数据日期|截至日期|更新日期|bz',
  PRIVATE:
    'phone|telephone|tel|mobile|phone number|email|e mail|mail|email address|fax|id card|id number|passport|date of birth|电话|联系电话|手机|手机号|手机号码|邮箱|电子邮箱|电子邮件|传真|身份证|身份证号|身份证号码|证件号码|出生日期|联系方式|lxdh|dh|sj|yx|sfz|sfzh',
};

const BY_WORD = new Map(
  (Object.entries(WORDS) as [Meaning, string][]).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [word, meaning] as const),
  ),
);
const HAN_WORDS = [...BY_WORD]
  .filter(([word]) => /^\p{Script=Han}{2,}$/u.test(word))
  .sort(([a], [b]) => b.length - a.length);

/** What the words of a header say that its column is; of Chinese ones their end. Null for words that are not known. */
export function meaningOf(key: string): Meaning | null {
  const known = BY_WORD.get(key) ?? BY_WORD.get(key.replaceAll(' ', ''));
  if (known !== undefined) return known;
  return HAN_WORDS.find(([word]) => key.endsWith(word))?.[1] ?? null;
}
