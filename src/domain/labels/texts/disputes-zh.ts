/** What sources dispute: the positions, and what speaks for each. */
export const DISPUTES_ZH = {
  'when was SSEC set up?': 'SSEC是何时设立的？',
  'how many multinationals have their regional headquarters in Shanghai?': '有多少跨国公司在上海设有地区总部？',
  'how many SMEs does Shanghai have, and what is their weight?': '上海有多少中小企业，占多大比重？',
  'what became of the coffee trading centre that was considered in 2013?': '2013年考虑创办的咖啡交易中心后来怎样了？',
  "who held China's market for car air-conditioning compressors?": '中国汽车空调压缩机市场由谁主导？',
  'which SAIC is meant, and when was it founded?': '指的是哪一个SAIC，何时成立？',
  'when did the State Council approve the free trade zone?': '国务院何时批准自贸区？',
  'in 2011, by the municipal government': '2011年，由市政府设立',
  'it or a forerunner was there by November 2002, so that 2011 is a renaming or a new beginning':
    '它或其前身在2002年11月已经存在，2011年是更名或重新起步',
  '403 at the end of 2012, after 353 in 2011 and 393 in September 2012, so somewhat more in November 2013':
    '2011年353家，2012年9月393家，2012年底403家，因此2013年11月略多于此',
  'more than 1,000 in November 2013': '2013年11月超过1000家',
  '1,060 in September 2025': '2025年9月为1060家',
  '271,999 in 2001, with about 6.4 million employees': '2001年271,999家，从业人员约640万',
  '340,000 around 2013, 96.7 percent of business and 54.6 percent of job opportunities':
    '2013年前后34万家，占企业的96.7%、就业岗位的54.6%',
  '367,000 small and micro enterprises at the end of 2013, 95.2 percent of enterprises and 47.7 of their staff':
    '2013年底小微企业36.7万家，占企业的95.2%、从业人员的47.7%',
  'nearly 60 percent of tax and nearly 80 percent of the staff of enterprises, told in January 2014':
    '2014年1月称占税收近60%、企业从业人员近80%',
  'it is the coffee trading centre that was set up in the free trade zone on 6 July 2015, with Wang at its head':
    '即2015年7月6日在自贸区设立、由王负责的咖啡交易中心',
  "the city's coffee trade centre is another one, of the Coffee Industry Board under Lei Miao, by 2021; of the plan of 2013 no more is known than that it was considered":
    '到2021年，上海的咖啡交易中心是另一家，隶属Lei Miao领导的Coffee Industry Board；2013年的设想只知道曾在考虑',
  'makers from abroad, as SAIC had not mastered the technology': '外国制造商，因为SAIC尚未掌握技术',
  'makers from abroad, by superior technology': '外国制造商，凭借更先进的技术',
  'a joint venture led, with 2.54 of 6.43 million sold in 2007, and its largest single stake, 38.5 percent, was held by a subsidiary of SAIC':
    '一家合资企业领先，2007年在643万台中售出254万台；其最大单一股权38.5%由SAIC的子公司持有',
  'the listed SAIC Motor, of 2011': '2011年的上市公司SAIC Motor',
  'the group parent, of 1995': '1995年的集团母公司',
  'a line of firms that goes back to 1955': '可追溯到1955年的一系企业',
  'registered on 16 April 1984 (the joint-stock company) and on 1 March 1996 (the group)':
    '分别于1984年4月16日（股份公司）和1996年3月1日（集团）登记',
  'on 3 July 2013': '2013年7月3日',
  'in August 2013, officially': '2013年8月正式批准',
  'by 22 August 2013, when it was announced': '不晚于2013年8月22日公布之时',
  "the only source that gives a year for a body of this very name; the city's rules for SMEs came into force in the same year, which fits and proves nothing":
    '唯一为同名机构给出年份的来源；上海的中小企业法规同年施行，虽相吻合，但不足为证',
  'a centre of a like name and task, with an office for cooperation abroad too, is at work in 2002 (r-2002-department-part-of-trade-service-center); that it is the same is unproven':
    '2002年已有一家名称和职能相近、也设有对外合作部门的中心（r-2002-department-part-of-trade-service-center）；是否同一家未经证实',
  'three sources in one rising line, two of them with figures of the commission that counts them; the one of January 2013 tells them apart from multinationals with offices':
    '三个来源呈同一上升趋势，其中两个用的是主管部门的统计；2013年1月的一篇把两类跨国公司区分开来',
  'more than 1,000 is what the same paper gave ten months earlier for multinationals with offices (s-2012-mnc-offices); no figure near it is given for headquarters until 2025, so it is almost surely a slip':
    '同一报纸十个月前以“超过1000家”指设有办事机构的跨国公司（s-2012-mnc-offices）；2025年以前地区总部没有接近的数字，因此几乎可以断定是笔误',
  'of another time; it disputes nothing, and shows when the number of 2013 was in fact reached':
    '属另一时间，并不构成分歧；可见2013年所说的数目实际何时达到',
  'said to be an official figure; of another time, and before it was laid down anew in 2011 which firms count':
    '据称为官方数字；属另一时间，且早于2011年重新划定企业类型',
  'round, with no year and no source of its own; what the shares are shares of is not defined':
    '为约数，无年份和出处；比重的分母没有界定',
  'a census with its day; it counts a smaller group than all SMEs and still finds more than 340,000, so the two cannot both be right for the same time unless they count different things':
    '普查，有明确时点；统计范围小于全部中小企业，结果却多于34万，因此除非统计对象不同，两者不可能同时成立',
  'a weak copy; the share of staff is of all SMEs and far above the 47.7 of the small and micro ones, which the medium-sized ones may or may not explain':
    '薄弱的转载；从业人员比重指全部中小企业，远高于小微企业的47.7%，差额未必能由中型企业解释',
  'the same trade, zone and man two years later (r-gafei-committee-set-up-coffee-center, r-2015-wang-heads-coffee-center); no source says it in words, and that centre was led into being by a committee of another association':
    '两年后行业、园区、人物均相同（r-gafei-committee-set-up-coffee-center、r-2015-wang-heads-coffee-center）；没有来源明确说是同一回事，且该中心由另一协会的委员会牵头设立',
  'it looks like a rival or a successor; the source does not speak of the centre of 2015, whose turnover is known only as an expectation (s-2015-coffee-center-target-2017, s-2015-coffee-center-target-2018)':
    '像是竞争者或后继者；来源没有提到2015年的中心，后者的成交额只有预期（s-2015-coffee-center-target-2017、s-2015-coffee-center-target-2018）',
  'a view attributed to Dong, undated and without a figure; it stays his': '转述董的看法，无日期和数字；仍只是他的看法',
  'agrees with Dong independently, but on a weak page that counts joint ventures among the makers from abroad':
    '与董的看法各自独立而一致，但出自薄弱的网页，且把合资企业算作外国制造商',
  'figures and stakes with their dates (r-2004-shanghai-automotive-stake-in-sanden-behr); the two makers from abroad held 52.5 percent between them, so it speaks against "firmly foreign" without refuting it':
    '有带日期的数字和股权（r-2004-shanghai-automotive-stake-in-sanden-behr）；两家外国制造商合计持股52.5%，对“牢牢掌握在外方手中”不利，但不足以推翻',
  "an encyclopedia's year for the company of this name; copies of a wiki only":
    '百科为同名公司给出的年份；仅见于维基转载',
  "the printed name in the article is nearer to the group's; copies of a wiki only":
    '报道所用名称更接近集团；仅见于维基转载',
  'the forerunner, not the firm itself': '是前身，而非该企业本身',
  'days of a register, by a sample of unclear origin; a registration need not be a founding':
    '登记日期，样本来历不明；登记未必就是成立',
  'the most precise; it may be a decision in principle': '最为具体；可能是原则性决定',
  "the city's own information office, three years later; the formal act may be meant":
    '上海市新闻办公室，三年之后；可能指正式批复',
  'the announcement is dated, not the approval; it agrees with both of the others':
    '日期是公布之日，而非批准之日；与另外两种说法均不矛盾',
  'not by the end of 2012, when there were 403, after 393 in September of that year':
    '到2012年底尚未达到：当年9月393家，年底403家',
  'by November 2013': '到2013年11月',
  'by September 2025, when there were 1,060': '到2025年9月已达到，为1060家',
  'nearly 60 percent of tax and nearly 80 percent of the staff of enterprises, said in January 2014':
    '2014年1月称占税收近60%、企业从业人员近80%',
  'a joint venture led, with 2.54 of 6.43 million sold in 2007': '一家合资企业领先，2007年在643万台中售出254万台',
  'two sources, both with figures of the commission that counts them; the one of January 2013 tells them apart from multinationals with offices, of which there were more than 1,000 (s-2012-mnc-offices)':
    '两个来源，均用主管部门的统计；2013年1月的一篇把它们与设有办事机构的跨国公司（超过1000家，s-2012-mnc-offices）区分开来',
  'more than 1,000 is what the same paper gave ten months earlier for multinationals with offices; that the number of headquarters more than doubled in between is not borne out by any other source':
    '同一报纸十个月前以“超过1000家”指设有办事机构的跨国公司；其间地区总部增加一倍以上，没有其他来源佐证',
  'of a later time; it shows by when the number had in fact been reached': '属较晚时间；可见该数目实际何时达到',
  'of another time; which firms it counts as SMEs is not said': '属另一时间；未说明哪些企业算中小企业',
  'a census with its day, of a smaller group (n-census-smes): medium-sized firms come on top, so it does not settle how many SMEs there were, though it already finds more than 340,000':
    '普查，有明确时点，统计范围较小（n-census-smes）：中型企业另计，因此不能确定中小企业的总数，尽管结果已超过34万',
  'the same trade, zone and person two years later (r-gafei-committee-set-up-coffee-center, r-2015-wang-heads-coffee-center); no source says it in words, and that centre was led into being by a committee of another association':
    '两年后行业、园区、人物均相同（r-gafei-committee-set-up-coffee-center、r-2015-wang-heads-coffee-center）；没有来源明确说是同一回事，且该中心由另一协会的委员会牵头设立',
  'a view attributed to Dong, undated and without a figure; it stays with Dong':
    '转述董的看法，无日期和数字；仍只是董的看法',
  'figures with their year; by a source of 2004 the largest single stake in it, 38.5 percent, was held by Shanghai Automotive (r-2004-shanghai-automotive-stake-in-sanden-behr), which a source of 2003 calls a subsidiary of SAIC, and two makers from abroad held 52.5 percent between them (r-2004-sanden-stake-in-sanden-behr, r-2004-behr-stake-in-sanden-behr): so it speaks against "firmly foreign" without refuting it':
    '有带年份的数字；据2004年来源，其最大单一股权38.5%由Shanghai Automotive持有（r-2004-shanghai-automotive-stake-in-sanden-behr），2003年来源称后者为SAIC的子公司，两家外国制造商合计持股52.5%（r-2004-sanden-stake-in-sanden-behr、r-2004-behr-stake-in-sanden-behr）：对“牢牢掌握在外方手中”不利，但不足以推翻',
} as const;
