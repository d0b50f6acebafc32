import type { Qualifier } from '../../generated/source-file.ts';

/** Words before a number and what they make of it; the longest first. Null: there is no qualifier that says it. */
export const HEDGES: readonly (readonly [words: string, qualifier: Qualifier | null])[] = [
  ['more than', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['upwards of', 'MORE_THAN'],
  ['over', 'MORE_THAN'],
  ['at least', 'AT_LEAST'],
  ['no fewer than', 'AT_LEAST'],
  ['no less than', 'AT_LEAST'],
  ['fewer than', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['below', 'LESS_THAN'],
  ['at most', null],
  ['up to', null],
  ['as many as', null],
  ['close to', 'ABOUT'],
  ['approximately', 'ABOUT'],
  ['roughly', 'ABOUT'],
  ['nearly', 'ABOUT'],
  ['almost', 'ABOUT'],
  ['around', 'ABOUT'],
  ['about', 'ABOUT'],
  ['some', 'ABOUT'],
  ['超过', 'MORE_THAN'],
  ['超出', 'MORE_THAN'],
  ['突破', 'MORE_THAN'],
  ['逾', 'MORE_THAN'],
  ['超', 'MORE_THAN'],
  ['至少', 'AT_LEAST'],
  ['不少于', 'AT_LEAST'],
  ['不低于', 'AT_LEAST'],
  ['不到', 'LESS_THAN'],
  ['不足', 'LESS_THAN'],
  ['少于', 'LESS_THAN'],
  ['低于', 'LESS_THAN'],
  ['至多', null],
  ['最多', null],
  ['大约', 'ABOUT'],
  ['约', 'ABOUT'],
  ['将近', 'ABOUT'],
  ['接近', 'ABOUT'],
  ['近', 'ABOUT'],
];

/** Numbers in English words. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that stand for a number that is not said. */
export const VAGUE = [
  'several dozen',
  'several hundred',
  'several',
  'dozens of',
  'scores of',
  'hundreds of',
  'thousands of',
  'a handful of',
];

/** What is counted in time, of which a figure says nothing about anybody. */
export const DURATIONS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centur(?:y|ies)|times?|generations?|o'clock|floors?|pages?)$/u;

/** Units that are no plural in "s". */
export const UNITS =
  /^(?:yuan|rmb|euros?|dollars?|pounds?|yen|francs?|tonnes?|tons?|kilograms?|kilomet(?:er|re)s?|hectares?|mu|people|staff|men|women|children|sq|square)$/u;

/** Who can form a group: the last word of a phrase that names those who act. */
export const GROUP_NOUNS =
  /^(?:firms?|compan(?:y|ies)|enterprises|businesses|smes|dealers|traders|merchants|makers|manufacturers|producers|suppliers|retailers|wholesalers|importers|exporters|distributors|growers|farmers|planters|workshops|factories|mills|plants|shops|stores|restaurants|cafes|hotels|houses|associations|guilds|societies|chambers|clubs|unions|cooperatives|members|partners|counterparts|designers|customers|tenants|start-?ups|startups|brands|investors|shareholders|corporations|multinationals|institutions|institutes|banks|schools|universities|offices|brewers|breweries|roasters|weavers|owners|operators|entrepreneurs|workers|employees|neighbours|neighbors|agencies|organi[sz]ations|groups|subsidiaries|branches|studios|clinics|hospitals|fishermen|craftsmen|artisans|families|incubators|laboratories|students|graduates)$/iu;

/** Words that describe a group and stand before its noun. */
export const GROUP_ADJECTIVES =
  'local|small|smaller|large|larger|medium-sized|small and medium-sized|foreign|international|domestic|overseas|private|public|family|young|new|old|industrial|industry|Chinese and foreign|Chinese|European|American|Japanese|German|local small|multinational|rural|urban|independent|individual|member|regional|national|global|state-owned|family-owned|high-tech|export|leading|traditional';

/** Words that no phrase of a counted thing goes beyond. */
export const PHRASE_ENDS =
  /^(?:in|of|at|on|for|from|to|by|with|and|or|but|as|than|that|which|who|whose|where|when|since|is|are|was|were|has|have|had|will|would|can|could|may|might|left|across|over|under|into|within|worldwide|abroad|today|now|last|next|this|every|each|per|a|an|the|its|their|his|her|it|they|he|she|we|took|take|takes|use|used|uses|work|works|worked|join|joined|live|export|sell|buy|come|came|go|went|remain|remained|said|says|there|here|already|also|were|been|being|after|before|during|through|because|while|if|not|only|make|made|makes)$/u;

/** What is counted in Chinese: measure words and units. */
export const HAN_UNITS =
  '家|个|名|位|户|人|间|所|座|辆|台|吨|万元|亿元|元|美元|欧元|平方米|亩|公顷|只|件|项|种|款|条|艘|张|股|万人|公里|千米|米';

/** Who can form a group in Chinese. */
export const HAN_GROUP_NOUNS =
  '中小微企业|中小企业|小微企业|外资企业|民营企业|会员单位|会员企业|成员单位|企业|公司|会员|商户|经销商|供应商|制造商|生产商|零售商|批发商|加盟商|协会|商会|商家|门店|花店|茶行|茶馆|茶企|餐馆|餐厅|饭店|酒店|商店|店铺|作坊|工厂|农户|农民|花农|茶农|果农|合作社|机构|单位|院校|学校|高校|团队|创业者|投资者|股东|员工|职工|工人|客户|租户|伙伴|合作伙伴|设计师|总部|银行|车企|药企';
