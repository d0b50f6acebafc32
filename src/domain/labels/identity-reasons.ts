import type { Bilingual } from './lang.ts';

/** Why two entities may be the same, or are not. `{left}` and `{right}` are what each of them has, `{both}` what both have. */
export const IDENTITY_REASONS = {
  identifierSame: { en: 'both have the code {both}', zh: '代码相同：{both}' },
  identifierDiffers: { en: 'their codes differ: {left} and {right}', zh: '代码不同：{left}与{right}' },
  otherCodeSame: {
    en: 'both have the code {both} of a system that is not checked here',
    zh: '都有代码{both}，但本库不校验该编码体系',
  },

  brandSame: { en: 'the same brand: {both}', zh: '字号相同：{both}' },
  brandSameSound: { en: 'brands of the same sound: {left} and {right}', zh: '字号读音相同：{left}与{right}' },
  brandSimilar: {
    en: 'brands of the same sound in other characters: {left} and {right}',
    zh: '字号同音不同字：{left}与{right}',
  },
  brandDiffers: { en: 'the brands differ: {left} and {right}', zh: '字号不同：{left}与{right}' },
  brandMissing: { en: 'only one has a brand: {both}', zh: '只有一方有字号：{both}' },
  noBrand: { en: 'the same name, without a brand: {both}', zh: '均无字号，名称主体相同：{both}' },
  noBrandAndTradeDiffers: {
    en: 'names without a brand for different things: {left} and {right}',
    zh: '均无字号，名称主体不同：{left}与{right}',
  },
  allSame: { en: 'all parts of the names are alike', zh: '名称各部分都相同' },
  rareBrand: { en: 'a brand that is hardly met twice: {both}', zh: '字号少见：{both}' },
  abbreviationSame: { en: 'the same abbreviation: {both}', zh: '简称相同：{both}' },
  namesAlone: { en: 'names alone do not prove identity', zh: '仅凭名称不能认定为同一对象' },
  acrossLanguages: {
    en: 'names in two languages show less: several brands share a sound',
    zh: '中外文名称对照说服力较弱：不同字号可能同音',
  },
  wholeNameSame: { en: 'the same name: {both}', zh: '名称相同：{both}' },
  translatedSame: {
    en: 'one place in two languages: {left} and {right}',
    zh: '同一地名的两种语言写法：{left}与{right}',
  },
  nameDiffers: { en: 'the names differ: {left} and {right}', zh: '名称不同：{left}与{right}' },
  descriptionOnly: { en: 'a description of a group identifies nobody', zh: '对群体的描述不能用来认定同一对象' },

  placeSame: { en: 'the same city: {both}', zh: '所在城市相同：{both}' },
  placeDiffers: { en: 'different places: {left} and {right}', zh: '所在地不同：{left}与{right}' },
  placeOnOneSide: { en: 'only one is known to be in a place: {both}', zh: '只有一方标明所在地：{both}' },
  districtLeftOut: { en: 'only one names its district: {both}', zh: '只有一方标明所在区县：{both}' },
  districtOnOneSide: {
    en: 'one is of the city, the other of a district: {left} and {right}',
    zh: '一方属于全市，另一方属于区：{left}与{right}',
  },

  tradeEqual: { en: 'the same trade: {both}', zh: '行业相同：{both}' },
  tradeSame: { en: 'one trade in other words: {left} and {right}', zh: '行业相同，用词不同：{left}与{right}' },
  tradeContained: {
    en: 'one trade is part of the other: {left} and {right}',
    zh: '行业用语一方包含另一方：{left}与{right}',
  },
  tradeShortened: {
    en: 'one leaves out general words of the trade: {left} and {right}',
    zh: '一方省略了行业中的通用词：{left}与{right}',
  },
  tradeNear: { en: 'related trades: {left} and {right}', zh: '行业相近：{left}与{right}' },
  tradeDiffers: { en: 'different trades: {left} and {right}', zh: '行业不同：{left}与{right}' },
  tradeMissing: { en: 'only one names its trade: {both}', zh: '只有一方标明行业：{both}' },

  formStock: {
    en: 'a limited and a joint-stock company: perhaps a later form of the same firm',
    zh: '有限公司与股份有限公司：可能是改制前后的同一企业',
  },
  formWorks: {
    en: 'different sorts of enterprise, such as a works and a company: perhaps a successor',
    zh: '企业形式不同（例如厂与公司）：可能是前后承继关系',
  },
  formAbroad: { en: 'a legal form of another country', zh: '企业形式属于另一国家' },
  formDiffers: { en: 'different sorts of organisation', zh: '机构类型不同' },

  sortSame: { en: 'the same sort of organisation, and no trade is named', zh: '均未标明行业，机构类型相同' },

  groupOnOneSide: { en: 'only one is called a group', zh: '只有一方名称含“集团”或“控股”' },
  groupAndMember: { en: 'a group and a firm of it', zh: '集团与成员企业' },
  numberDiffers: { en: 'different numbers: {left} and {right}', zh: '编号不同：{left}与{right}' },
  numberOnOneSide: { en: 'only one has a number: {both}', zh: '只有一方有编号：{both}' },
  numberElsewhere: { en: 'the number {both} stands in two places of the names', zh: '编号{both}在名称中的位置不同' },
  branchSame: { en: 'the same branch', zh: '同一分支机构' },
  branchDiffers: { en: 'two branches', zh: '不同的分支机构' },
  branchOnOneSide: { en: 'one is a branch, the other is not', zh: '一方是分支机构，另一方不是' },

  headSame: { en: 'both were founded or are headed by {both}', zh: '创办人或负责人相同：{both}' },
  headSameName: { en: 'their founders or heads have the same name: {both}', zh: '创办人或负责人同名：{both}' },
  ownerSame: { en: 'both have the owner {both}', zh: '股东相同：{both}' },

  startSameDay: { en: 'both began on {both}', zh: '起始日期相同：{both}' },
  startSameYear: {
    en: 'they may have begun at the same time: {left} and {right}',
    zh: '起始时间可能一致：{left}与{right}',
  },
  startDiffers: { en: 'they began at different times: {left} and {right}', zh: '起始时间不同：{left}与{right}' },
  birthDiffers: { en: 'they were born at different times: {left} and {right}', zh: '出生时间不同：{left}与{right}' },
  datesApart: {
    en: 'one had ended before the other began: {left} and {right}',
    zh: '一方终止后另一方才开始：{left}与{right}',
  },

  nameGivenUp: {
    en: 'the name {both} had been given up before the other began',
    zh: '名称“{both}”在另一方成立前已停用',
  },

  related: { en: 'a source relates the two to each other', zh: '有来源说明两者之间存在关系' },
  relatedWithSameCode: {
    en: 'a source relates the two to each other, although both have one code',
    zh: '两者代码相同，但有来源说明两者之间存在关系',
  },
  possiblySame: {
    en: 'a source or an editor thinks that they may be the same',
    zh: '有来源或编者认为两者可能是同一对象',
  },

  personSame: { en: 'the same full name: {both}', zh: '姓名相同：{both}' },
  commonName: { en: 'the same short name, which many people have: {both}', zh: '姓名相同，但重名者多：{both}' },
  personPinyin: { en: 'the same name in pinyin: {left} and {right}', zh: '姓名拼音相同：{left}与{right}' },
  personCommonPinyin: {
    en: 'the same short name in pinyin, which many people have: {left} and {right}',
    zh: '姓名拼音相同，但重名者多：{left}与{right}',
  },
  personShortForm: { en: 'forms of one given name: {left} and {right}', zh: '同一名字的不同形式：{left}与{right}' },
  personMiddleName: {
    en: 'the same name with and without a middle name: {left} and {right}',
    zh: '姓名相同，只有一方有中间名：{left}与{right}',
  },
  personInitial: { en: 'an initial that fits the name: {left} and {right}', zh: '名字首字母相符：{left}与{right}' },
  personDiffers: { en: 'different names: {left} and {right}', zh: '姓名不同：{left}与{right}' },
  familyNameAlone: { en: 'a family name alone: {left} and {right}', zh: '只有姓氏：{left}与{right}' },
  generationDiffers: { en: 'senior and junior: {left} and {right}', zh: '辈分不同：{left}与{right}' },
  genderDiffers: { en: 'a man and a woman', zh: '性别不同' },

  bothLead: { en: 'both founded or lead {both}', zh: '都创办或领导：{both}' },
  bothBelong: { en: 'both belong to {both}', zh: '都与该机构有关：{both}' },
  organizationSameName: { en: 'their organisations have the same name: {both}', zh: '所在机构同名：{both}' },
  severalOrganizations: { en: 'further organisations in common', zh: '还有其他共同的机构' },

  kindDiffers: { en: 'different kinds: {left} and {right}', zh: '类别不同：{left}与{right}' },
  organizationKindDiffers: {
    en: 'different kinds of organisation: {left} and {right}',
    zh: '机构类别不同：{left}与{right}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
