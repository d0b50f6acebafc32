/** What is taken to be one and the same thing in several sources, and why. */
export const IDENTITY_ZH = {
  'the Wang Zhendong of China Daily in 2012, 2013, 2015 and 2016 is one person':
    'China Daily在2012、2013、2015和2016年所说的Wang Zhendong是同一人',
  'the He Wei who wrote in China Daily on 17 July 2012, 15 November 2013 and 18 November 2013 is one person':
    '2012年7月17日、2013年11月15日和18日在China Daily署名的He Wei是同一人',
  'the Xu Junqian who wrote in China Daily on 24 July 2015 and 16 January 2016 is one person':
    '2015年7月24日和2016年1月16日在China Daily署名的Xu Junqian是同一人',
  'the coffee centre of three sources under three names (Coffee Trading Center, Coffee Exchange, and unnamed in the Portuguese edition) is one':
    '三个来源以三种方式提及的咖啡中心是同一个（其一称交易中心，其一称交易所，葡萄牙文版未具名）',
  'the Shanghai Coffee Association of 2013 and that of 2016 are one':
    '2013年与2016年的Shanghai Coffee Association是同一个',
  'the SSEC of China Daily in 2012, on 15 November 2013 and on 18 November 2013 is one body':
    'China Daily在2012年、2013年11月15日和18日所说的SSEC是同一机构',
  'the service centre of 2015 and that of 2023 are one': '2015年与2023年的服务中心是同一个',
  "the municipal government of 2003, 2012, 2013 and 2017 is one body, whether called so or the Municipal People's Government":
    '2003、2012、2013和2017年的市政府，无论称市政府还是市人民政府，是同一机构',
  'the commission of economy of five sources is one': '五个来源所说的经济主管部门是同一个',
  'the commission of commerce of 2008 and that of 2019 are one': '2008年与2019年的商务主管部门是同一个',
  'the commission for State-owned assets that was created in 2003 and the parent of SAIC Motor are one':
    '2003年设立的国有资产主管部门与SAIC Motor的母公司方是同一个',
  'the State Council of four sources is one': '四个来源所说的国务院是同一个',
  'the central government of the article and the Chinese government of Caixin are one':
    '该报道所说的中央政府与Caixin所说的中国政府是同一个',
  'the SAIC of the article and the firm that a wiki calls Shanghai Automotive Industry Corporation are one':
    '该报道所说的SAIC与某维基称为Shanghai Automotive Industry Corporation的企业是同一家',
  'the group of two wiki pages is one': '两个维基页面所说的集团是同一个',
  'the Shanghai Automotive of 2003 and that of 2004 are one firm': '2003年与2004年的Shanghai Automotive是同一家企业',
  'the Behr of 2003 and that of 2004 are one firm': '2003年与2004年的Behr是同一家企业',
  'the Sanden Behr of 2007 (printed Saden Behr) and the Shanghai Sanden Behr of 2004 are one firm':
    '2007年的Sanden Behr（原文误印）与2004年的Shanghai Sanden Behr是同一家企业',
  'the free trade zone of eleven sources, under its full name and its short forms, is one':
    '十一个来源以全称和简称提及的自贸区是同一个',
  'the SMEs of five sources are one group, counted at different times':
    '五个来源所说的中小企业是同一群体，统计时间不同',
  'the multinationals with a regional headquarters of five sources are one group, counted at different times':
    '五个来源所说的设有地区总部的跨国公司是同一群体，统计时间不同',
  'the foreign makers of compressors of Dong Rongyong and of Gasgoo are one group':
    'Dong Rongyong与Gasgoo所说的外国压缩机制造商是同一群体',
  'the same paper, the same romanised name and the coffee trade of the same city each time; characters are printed nowhere':
    '每次都是同一报纸、同一拼音姓名、同一城市的咖啡行业；均未印出汉字姓名',
  'one paper, one romanised name, one subject within sixteen months':
    '同一报纸、同一拼音姓名、同一题材，相隔十六个月之内',
  'one paper, one romanised name, one subject within six months': '同一报纸、同一拼音姓名、同一题材，相隔六个月之内',
  'two of them give one day, 6 July 2015; all have it in the free trade zone in the same month':
    '其中两个给出同一日期，即2015年7月6日；三者都说当月设于自贸区内',
  'the same name in the same paper, with the same person in a leading post':
    '同一报纸、同一名称，且由同一人担任领导职务',
  'one reporter and one name within sixteen months; the excerpts of the first two are short':
    '同一记者、同一名称，相隔十六个月之内；前两篇节录很短',
  'the same full Chinese name in both': '两者中文全名相同',
  'a city has one; the Chinese name is printed in a notice of its own': '一市只有一个；中文名见其自身的通知',
  'one English name, and in Chinese two of its usual short forms (市经信委, 上海市经济信息化委)':
    '同一英文名，中文为其常用的两种简称（市经信委、上海市经济信息化委）',
  'one English name, printed in full in both': '同一英文名，两者均印全称',
  'the city has one such commission; the two sources name it differently': '全市只有一个此类部门；两个来源称法不同',
  'a country has one': '一国只有一个',
  'both speak of the national level; the State Council is kept apart, as a candidate':
    '两者都指国家层面；国务院另作记录，可能相同',
  'the printed names differ in one abbreviated word; which firm of the group it is stays open (saic-which)':
    '两处名称只差一个缩写词；究竟是集团中的哪一家仍无定论（saic-which）',
  'one gives its English name and year, the other the Chinese name with the word for group':
    '一处给出英文名和年份，另一处给出含“集团”的中文名',
  'the same name, the same partner (Behr), a year apart': '名称相同，合作方相同（Behr），相隔一年',
  'the same name, the same partner, a year apart': '名称相同，合作方相同，相隔一年',
  'the same two makers in the name, the same product': '名称含相同的两家制造商，产品相同',
  'the city had one such zone in the years that they speak of': '在所涉年份，全市只有一个此类园区',
  'the words are the same; which firms count as SMEs changed in between, so that the counts compare badly (dispute-sme-count)':
    '用词相同；其间中小企业的划型标准有变，数字不宜直接比较（dispute-sme-count）',
  'the words are the same; whether all count by one rule is not said': '用词相同；未说明是否按同一标准统计',
  'the same market; whether joint ventures count is left open (foreign-producers-sense)':
    '同一市场；合资企业是否计入仍无定论（foreign-producers-sense）',
  "'(left)' only makes sense if somebody else is in the picture; unnamed": '既注“（左）”，图中应另有他人；未具名',
  'it is part of the centre, whose own class is inferred; lower case in the source, so a description, perhaps not an official unit name':
    '属于该中心，而中心本身的类别系推断；原文用小写，应为描述，未必是正式名称',
  'inferred is that this page gives it; the figure and its day are in our notes alone':
    '推断的是出自本页；数字与日期只见于本库摘记',
} as const;
