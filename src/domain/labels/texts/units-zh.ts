/** Units as they follow a number, with the measure word. */
export const UNITS_ZH: Readonly<Record<string, string>> = {
  'districts and county': '个区县',
  enterprises: '家企业',
  percent: '%',
  people: '人',
  bodies: '个单位',
  employees: '名从业人员',
  corporations: '家公司',
  years: '年',
  dealers: '家经销商',
  associations: '家协会',
  'programmes per week': '个项目（每周）',
  firms: '家企业',
  pages: '页',
  yuan: '元',
  'square kilometres': '平方公里',
  compressors: '台压缩机',
};
