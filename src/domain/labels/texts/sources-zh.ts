/** What each source is about, and how its date is known. */
export const SOURCES_ZH = {
  "Names the head of the city's coordination office for SMEs and of its service centre, and how services are built up. Read in a stored copy on shanghai.baogaosu.com, a weak host, which names www.1128.org as where it comes from. To be found again at its publisher before it is shown as evidence.":
    '提到上海市促进中小企业发展协调办公室和服务中心的负责人，以及服务体系如何建立。所读为shanghai.baogaosu.com（可信度低的网站）的存档转载，注明出自www.1128.org。须在原发布者处核对后方可作为证据。',
  "The Chinese short forms of the free trade zone's name. An encyclopedia that anybody may write; read for the names alone, in a stored copy.":
    '自贸区的中文简称。百科任何人均可编辑；仅为查证名称而读其存档。',
  'The Ministry of Commerce says where the plan for the free trade zone stands: passed in principle on 3 July, formal approval still to come. Read in a stored copy, not on the live web.':
    '商务部说明自贸区方案的进展：7月3日获原则通过，尚待正式批复。所读为存档，未查看现网页面。',
  'How many small and micro enterprises the city had at the end of 2013, and their weight. Read in a stored copy of the Shanghai pages of China Daily, not on the live web.':
    '2013年底全市小微企业的数量和比重。所读为China Daily上海版的存档，未查看现网页面。',
  'A restructuring of the municipal government that brought, among others, a commission for State-owned assets. Read in a stored copy, not on the live web.':
    '市政府机构改革，新设机构中包括国有资产主管部门。所读为存档，未查看现网页面。',
  'A centre for small firms in Shanghai, nine years before the one of the article of 2013 is said to have been set up, agrees with a French association on advice for them. Read in a stored copy, not on the live web.':
    '上海一家小企业服务中心与一家法国协会商定为小企业提供咨询；比2013年报道所说中心的设立早九年。所读为存档，未查看现网页面。',
  "How a lecturer with a night course on coffee houses came upon the centre for small firms. The stored copy breaks off in the middle; the paper's European pages carry it too (content_15589187.htm). Not checked on the live web.":
    '一位开设咖啡馆夜校课程的讲师如何得知小企业中心。存档中途截断；该报欧洲版也有刊载（content_15589187.htm）。未查看现网页面。',
  'Ten months before the article on the centre, the same paper tells apart multinationals with offices in the city, more than 1,000, and those with regional headquarters there, 403. Read in a stored copy, not on the live web.':
    '比关于该中心的报道早十个月，同一报纸区分了在沪设有办事机构的跨国公司（超过1000家）和设有地区总部的跨国公司（403家）。所读为存档，未查看现网页面。',
  'That the free trade zone is to be launched, with an earlier day of its approval than others give. Only an excerpt of a stored copy was read; not checked on the live web.':
    '自贸区即将挂牌，所说的批准日期早于其他来源。只读了存档的节录，未查看现网页面。',
  'Three days before the article on the centre, the same reporter on an incubator in Yangpu that works closely with the centre. Only an excerpt of a stored copy was read; not checked on the live web.':
    '比关于该中心的报道早三天，同一记者报道杨浦一家与中心合作密切的孵化器。只读了存档的节录，未查看现网页面。',
  "The city's small-business hub is good for entrepreneurship, says the standfirst. The article shows Shanghai's small and medium-sized firms under pressure, a centre of the municipal government that brings them together with partners abroad, a firm that wants a compressor brand of its own, and, under a photo, the head of a coffee association.":
    '导语称上海的小企业中心有利于创业。报道写到：上海的中小企业承受压力，市政府设立的中心为其与海外伙伴牵线，一家企业想打造自己的压缩机品牌；图片说明提到一家咖啡协会的负责人。',
  "The new coffee exchange in Shanghai's free trade zone, its chief officer and what it is expected to turn over. Only an excerpt of a stored copy was read; not checked on the live web.":
    '上海自贸区内新设的咖啡交易机构、其首席负责人和预期成交额。只读了存档的节录，未查看现网页面。',
  'On cafes with choice coffee in Shanghai, with a word from the director of the coffee association. Page 3 only, in a stored copy of another host of the paper; not checked on the live web.':
    '上海的精品咖啡馆，并引述咖啡协会主任的话。只有第3页，为该报另一网站的存档，未查看现网页面。',
  'The article without its standfirst and without the photo and its caption, so without everything on page 1 about Wang, the coffee association and the free trade zone; it opens at P1. It is probably the whole text on one page, and so the best place to look for pages 2 and 3, which were not seen. Its printed title is not known either.':
    '该报道的转载，没有导语、照片和图片说明，因此不含第1页关于王、咖啡协会和自贸区的内容；从P1开始。很可能全文载于一页，是查找未见的第2、3页的最佳线索。其原标题也未见。',
  'A text of China News Service on a site that copies others (w4vfr.cn): who directs the service centre, and how many listed companies the city has. Neither its title nor its full address is known; look it up at its publisher before showing it as evidence.':
    'China News Service的稿件，见于抓取他人内容的网站（w4vfr.cn）：服务中心主任是谁，全市有多少上市公司。标题和完整网址均未见；须在原发布者处核对后方可作为证据。',
  'How many regional headquarters of multinationals the city had at the end of September 2012, by figures of the commission of commerce. An unsigned page, read in a stored copy; not checked on the live web.':
    '据商务主管部门的数字，2012年9月底全市有多少跨国公司地区总部。未署名网页，所读为存档，未查看现网页面。',
  "The share of Shanghai's SMEs in tax and in the staff of enterprises. Shanghai Morning Post, by way of eastday, read in a stored copy on a site that copies others, which sets it in traditional characters; look it up at its publisher.":
    '上海中小企业占税收和企业从业人员的比重。Shanghai Morning Post经eastday发布，所读为抓取他人内容的网站上的繁体存档；须在原发布者处核对。',
  'That the free trade zone is approved, announced the day before, and of which bonded zones it is to be made. Read in a stored copy, not on the live web.':
    '自贸区前一日公布获批，以及由哪些保税区组成。所读为存档，未查看现网页面。',
  "Who heads the city's federation of industrial economy, and how many associations entered its selection. A reprint on a weak host: a lead to look up at its publisher. The printed title is not known.":
    '上海的工业经济联合会由谁负责，有多少协会参加其评选。可信度低的网站上的转载，仅为线索，须在原发布者处核对。原标题未见。',
  'Who stood behind the coffee trading centre that was set up in the free trade zone on 6 July 2015. A page that takes over texts of others in a rough translation: a lead to look up at its publisher. The title is the latter half of the title in the stored copy; not checked on the live web.':
    '2015年7月6日在自贸区设立的咖啡交易中心由谁推动。该网页粗译并转载他人文稿，仅为线索，须在原发布者处核对。题名取自存档标题的后半部分；未查看现网页面。',
  'How many compressors for car air conditioning were sold in China in 2007 and by whom, and that makers from abroad dominate. The blog of a trade site; only an excerpt of a stored copy was read, not the live web.':
    '2007年中国汽车空调压缩机的销量和各家份额，以及外国制造商占主导。行业网站的博客；只读了存档的节录，未查看现网页面。',
  'The questions to which the sources give several answers, each with the claims that support it and the reasons for it.':
    '来源说法不一的问题，逐一列出各方说法、所依据的陈述和理由。',
  'Our own inferences across sources: what came of the coffee trading centre that was considered in 2013, and which names may stand for one and the same body or firm.':
    '本库综合各来源所作的推断：2013年考虑创办的咖啡交易中心后来怎样了，哪些名称可能指同一机构或企业。',
  "The municipal government's notice on regional headquarters, in Chinese and in English side by side. Read for the names alone, in a stored copy; not checked on the live web.":
    '市政府关于地区总部的通知，中英文对照。仅为查证名称而读其存档，未查看现网页面。',
  'When three firms around SAIC were registered, and the codes of two. A sample of unclear origin and without a licence, opened as a file; to be checked against the official register before it is shown as evidence.':
    '与SAIC有关的三家企业的登记日期，以及其中两家的代码。样本来历不明，没有许可说明，以文件形式打开；须与官方登记核对后方可作为证据。',
  'A notice of four bodies of the city on headquarters of private firms, in Chinese and in English side by side. Read for the names of two of them alone, in a stored copy; its title is given without the names of the bodies.':
    '上海四个部门关于民营企业总部的通知，中英文对照。仅为查证其中两个部门的名称而读其存档；所列题名略去了部门名称。',
  'Who holds how much of another Shanghai maker of car air conditioning after a deal. Read in a stored copy, not on the live web.':
    '一笔交易之后，上海另一家汽车空调制造商的股权分布。所读为存档，未查看现网页面。',
  'Who manages the entrepreneurship centre in Yangpu and how many firms it has served. An undated page; not checked on the live web.':
    '杨浦的科技创业中心由谁管理、服务过多少企业。网页未注日期，未查看现网页面。',
  'A centre for the coffee trade has begun in the free trade zone the day before. Read in a stored copy, not on the live web; its printed title is not known.':
    '自贸区内一家咖啡交易中心前一日启动。所读为存档，未查看现网页面；原标题未见。',
  "The State Council's notice with which the plan for the free trade zone was issued, in Chinese and in English side by side. Read for the names alone, in a stored copy; not checked on the live web.":
    '国务院印发自贸区总体方案的通知，中英文对照。仅为查证名称而读其存档，未查看现网页面。',
  "Names two of those who direct the city's commission of economy. Our notes do not keep which of them is director and which a deputy. Not checked on the live web.":
    '提到上海的经济主管部门的两位负责人；本库摘记没有注明谁是主任、谁是副主任。未查看现网页面。',
  'By which document the commission was established that counts the regional headquarters of multinationals. Read in a stored copy, not on the live web.':
    '统计跨国公司地区总部的主管部门依据哪份文件设立。所读为存档，未查看现网页面。',
  'What the commission rests on and what it has to do. Read in a stored copy, not on the live web.':
    '该主管部门的设立依据和职责。所读为存档，未查看现网页面。',
  "The city's rules for small and medium-sized firms, which came into force in the year in which the centre of the article is said to have been set up. Read in a stored copy, not on the live web; https://www.shndlaw.com/index.php/post/780 has the version of 2011.":
    '上海的中小企业法规，施行之年即报道所说中心设立之年。所读为存档，未查看现网页面；2011年版本见https://www.shndlaw.com/index.php/post/780。',
  'How many regional headquarters of multinationals the city had in 2011. Our notes keep three figures beside three sources; that this one gives the figure of 2011 follows because the other two are known to give theirs.':
    '2011年全市有多少跨国公司地区总部。本库摘记中三个数字与三个来源并列；另外两个来源各自的数字已知，由此推得本来源所给为2011年的数字。',
  'Six years after the coffee trading centre of the free trade zone, another body founds a board for the coffee trade with a trade centre of its own. Read in a stored copy, not on the live web.':
    '自贸区咖啡交易中心设立六年之后，另一机构成立咖啡行业委员会，并设有自己的交易中心。所读为存档，未查看现网页面。',
  "How the free trade zone came about, grew and what it is made of, as the city's information office tells it. Only an excerpt of a stored copy was read; not checked on the live web.":
    '上海市新闻办公室介绍自贸区的由来、扩展和构成。只读了存档的节录，未查看现网页面。',
  "Names one of those who direct the city's commission of economy; our notes do not keep whether as director or as a deputy. Not checked on the live web.":
    '提到上海的经济主管部门的一位负责人；本库摘记没有注明是主任还是副主任。未查看现网页面。',
  'A German maker of car cooling and a subsidiary of SAIC agree on a firm of which each is to hold half. Read in a stored copy, not on the live web.':
    '一家德国汽车冷却设备制造商与SAIC的一家子公司商定组建企业，双方各持一半股份。所读为存档，未查看现网页面。',
  'The Chinese names beside the name that the article of 2013 prints for SAIC. A copy of a wiki: a lead only, read for the names alone in a stored copy.':
    '2013年报道所用SAIC名称对应的中文名。维基转载，仅为线索；只为查证名称而读其存档。',
  'Who holds how much of the Shanghai maker of car air-conditioning compressors that led the market a few years later. Read in a stored copy, not on the live web.':
    '几年后市场领先的上海汽车空调压缩机制造商的股权分布。所读为存档，未查看现网页面。',
  'Which companies have been called SAIC, and since when. Read in copies of several Wikipedia pages on other hosts; this address stands for them. A lead only; not checked on the live web.':
    '哪些企业曾称SAIC，各自何时起。所读为Wikipedia多个页面在其他网站的转载，以此网址代表。仅为线索，未查看现网页面。',
  'How many regional headquarters of multinationals the city had in September 2025. Read in a stored copy, not on the live web.':
    '2025年9月全市有多少跨国公司地区总部。所读为存档，未查看现网页面。',
  'A look back on the free trade zone: launch, first extension and the new Lingang area. Only an excerpt of a stored copy was read; not checked on the live web.':
    '自贸区的回顾：挂牌、首次扩区和临港新片区。只读了存档的节录，未查看现网页面。',

  'the stamp of the copy; the meeting that it reports was on 2015-01-15': '转载所注日期；所报道的会议在2015-01-15举行',
  undated: '未注日期',
  'the day beneath its title': '标题下所注日期',
  'the day in its address; the printed title is not known': '网址中的日期；原标题未见',
  'the month in its address; the printed title is not known': '网址中的月份；原标题未见',
  'the day printed beneath the copy of china.org.cn; the printed title is not known':
    'china.org.cn转载下方所注日期；原标题未见',
  'taken from the Updated stamp': '取自更新时间',
  'the day in its address; the text itself looks ahead to 29 September': '网址中的日期；正文把9月29日作为未来时间',
  'taken from the Updated stamp; China Daily Africa': '取自更新时间；China Daily非洲版',
  'taken from the Updated stamp; no separate first-published date is printed': '取自更新时间；没有另注首次发表日期',
  'the day in its address; China Daily (Canada)': '网址中的日期；China Daily加拿大版',
  'taken from the Updated stamp; China Daily USA': '取自更新时间；China Daily美国版',
  'the copy names China Daily and this day': '转载注明China Daily及此日期',
  'the day our notes give for the text': '本库摘记所载该文日期',
  'the month in its address': '网址中的月份',
  'the day printed on the copy': '转载所注日期',
  'our notes give 17 or 18 October 2024; the later is taken': '本库摘记作2024年10月17日或18日，取后者',
  'the stored copy shows a day in 2024, that of a later posting; the text is about 2015':
    '存档所注为2024年某日，是后来发布的日期；所述为2015年的事',
  'the day printed on the page': '网页所注日期',
  'never published elsewhere; the day of the record is when it was first said':
    '未在别处发表；以记录之日为首次提出之日',
  'a collection on GitHub, its last change of 22 February 2020; the day of each row is not known':
    'GitHub上的数据集，最后修改于2020年2月22日；各行的日期不详',
  'the year in its number, 沪商规〔2019〕1号': '文号“沪商规〔2019〕1号”中的年份',
  'the day our notes give for the entry; the printed title is not known': '本库摘记所载该条日期；原标题未见',
  'undated; after 2014, judging by its content; the printed title is not known':
    '未注日期；据内容在2014年之后；原标题未见',
  'the day in its dateline': '电头所注日期',
  'the year in its number, 国发〔2013〕38号': '文号“国发〔2013〕38号”中的年份',
  'the day our notes give; neither title nor address is known': '本库摘记所载日期；标题和网址均未见',
  'undated; the printed title is not known': '未注日期；原标题未见',
  'undated; the address bears 18 July 2023': '未注日期；网址中为2023年7月18日',
  'the day printed on the page; the printed title is not known': '网页所注日期；原标题未见',
  'the day beside its title': '标题旁所注日期',
  'undated; a copy of an older page of Wikipedia': '未注日期；Wikipedia旧页面的转载',
  'the year our notes give; the title comes from its address; the printed title is not known':
    '本库摘记所载年份；题名由网址读出，未见原标题',
  'undated; which version the stored copies are of is not known': '未注日期；存档对应哪个版本不详',
  'the day our notes give; the printed title is not known': '本库摘记所载日期；原标题未见',
} as const;
