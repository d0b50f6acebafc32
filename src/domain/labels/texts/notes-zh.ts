/** Notes on claims, and titles that we gave ourselves. */
export const NOTES_ZH = {
  "Shanghai's services for SMEs and who leads them (our words)": '上海的中小企业服务机构及其负责人（本库拟题）',
  "Shanghai's Third Economic Census (our words)": '上海市第三次经济普查（本库拟题）',
  "Shanghai's government is restructured (our words)": '上海市政府机构改革（本库拟题）',
  "French experts for Shanghai's small firms (our words)": '法国专家为上海小企业服务（本库拟题）',
  'Syndicated copy of "Center links firms with foreign partners" (our words)':
    '“Center links firms with foreign partners”的转载（本库拟题）',
  "The director of Shanghai's service centre for SMEs in 2023 (our words)":
    '2023年上海中小企业服务中心主任（本库拟题）',
  "What Shanghai's SMEs give the city (our words)": '上海中小企业对全市的贡献（本库拟题）',
  'The State Council approves a free trade zone in Shanghai (our words)': '国务院批准上海自由贸易区（本库拟题）',
  "A selection among Shanghai's trade associations in 2024 (our words)": '2024年上海行业协会评选（本库拟题）',
  'What the sources together let one think': '综合各来源的推断（本库）',
  "Stakes in Shanghai Delphi's air-conditioning firm (our words)": '上海德尔福空调企业的股权（本库拟题）',
  'The Yangpu science and technology entrepreneurship centre (our words)': '杨浦科技创业中心（本库拟题）',
  "A coffee trading centre in Shanghai's free trade zone (our words)": '上海自由贸易区内的咖啡交易中心（本库拟题）',
  'Press release with leaders of the Commission of Economy and Informatization (our words)':
    '提及经济和信息化主管部门负责人的新闻稿（本库拟题）',
  'The Shanghai Municipal Commission of Commerce (our words)': '上海市的商务主管部门（本库拟题）',
  'Duties of the Commission of Economy and Informatization (our words)': '经济和信息化主管部门的职责（本库拟题）',
  "Shanghai's regulations on the promotion of SMEs (our words)": '上海促进中小企业发展的法规（本库拟题）',
  'Regional headquarters in Shanghai (our words)': '上海的地区总部（本库拟题）',
  'A Coffee Industry Board and a coffee trade centre for Shanghai (our words)':
    '上海的咖啡行业委员会与咖啡交易中心（本库拟题）',
  'A leader of the Commission of Economy and Informatization in 2025 (our words)':
    '2025年经济和信息化主管部门的一位负责人（本库拟题）',
  'Behr and Shanghai Automotive form a joint venture (our words)': 'Behr与Shanghai Automotive组建合资企业（本库拟题）',
  'Regional headquarters of multinationals in Shanghai in 2025 (our words)': '2025年上海的跨国公司地区总部（本库拟题）',
  "Ten years of Shanghai's free trade zone (our words)": '上海自由贸易区十年（本库拟题）',
  'its name calls it an office of the city': '其名称称之为市级办公室',
  'it has the same head as an office of the city; its legal form is not said':
    '与一个市级办公室同一负责人；未说明法律形式',
  'by the meaning of the words; the census speaks of the smaller group alone': '据词义推断；普查只涉及范围较小的群体',
  'it is created in the restructuring of the municipal government; who decided is not in the excerpt':
    '在市政府机构改革中设立；节录没有说由谁决定',
  'its legal form is not said; read as public because of its task and its name, like the centre of 2013':
    '未说明法律形式；据其职能和名称，如同2013年的中心，视为公立机构',
  'it is part of the centre, whose own class is inferred': '属于该中心，而中心本身的类别系推断',
  'it set up a firm, so it is an organisation and more than a programme; its legal form is not said':
    '它设立过企业，可见是组织而不仅是项目；未说明法律形式',
  'follows from heading an office there; derived, not a second statement of the source':
    '由负责其下办公室推得；并非来源另有陈述',
  "the 'we' of the quotation is the centre (or his office)": '引语中的“我们”指该中心（或其办公室）',
  'P10 follows directly; ownership of the platform is not spelled out': 'P10紧接其后；平台归属没有明说',
  "'so far' = cumulative to 2013-11; the start is not given": '“迄今”指累计到2013年11月；起始时间未给出',
  'some of the 100+, split unknown': '指100多家中的一部分，比例不详',
  'name and ambition point to it; page 1 never says that it manufactures or sells':
    '由其名称和目标推断；第1页没有说它生产或销售',
  'byline credit; staff or stringer is not said': '据署名；未说明是专职还是特约',
  'left open; the two are not merged': '未定；两者未合并',
  'the byline credits the article to this person; the word itself is not printed': '据报道署名推断；原文没有印出此词',
  "'(left)' only makes sense if somebody else is in the picture": '既注“（左）”，图中应另有他人',
  'the credit says that the picture was provided TO the newspaper and names no provider':
    '图注称照片由他人提供给报社，未具名',
  'it trades, and a turnover is expected of it; its legal form is not said':
    '它从事交易，并有预期成交额；未说明法律形式',
  'the text says family-owned; it does not say whose family': '原文称家族所有；没有说是谁的家族',
  'the text says only that the municipal government set it up; its legal form is not said, and a public institution (shiye danwei) is the likely candidate; NOT a firm':
    '原文只说由市政府设立；未说明法律形式，可能是事业单位；不是企业',
  'the text never prints the name with the letters beside it; that the letters in P7 abbreviate the name in P5 is a safe inference':
    '原文没有把全名与缩写并列；P7的缩写即P5的名称，是可靠的推断',
  'see ambiguity ssec-class': '见歧义 ssec-class',
  'it has a government of its own': '有其自己的政府',
  'a director of a service centre of the city; its legal form is not said': '是市级服务中心，有主任；未说明法律形式',
  'a place of trade that deals; its legal form is not said': '从事交易的场所；未说明法律形式',
  'a committee of an association': '是协会下设的委员会',
  'the Chinese form as our notes give it; the English page does not print it': '中文名据本库摘记；英文网页没有印出',
  'three authorities named together; kept as one group': '三个主管部门一并提及；记为一个群体',
  'the same trade, the same zone, and the man who considered it in 2013 is its chief officer in 2015; no source says in words that this is what was proposed':
    '行业、园区均相同，2013年考虑创办的人2015年任其首席负责人；没有来源明确说这就是当初的设想',
  'a like name and a like task, each with an office for cooperation abroad; then "set up in 2011" would be a renaming':
    '名称和职能相近，都设有对外合作部门；若是，则“2011年设立”为更名',
  'the English name may render this Chinese one; no source prints the two together':
    '英文名可能译自该中文名；没有来源把两者并列',
  'the centre of 2002 may be its forerunner under another name; no source ties the two':
    '2002年的中心可能是其前身，名称不同；没有来源把两者联系起来',
  'the two have one head in 2015 and may be one body with two names': '两者2015年负责人相同，可能是一个机构两个名称',
  'a body of the city for the same firms; weaker ground than for the service centre':
    '同为面向这些企业的市级机构；理由不及服务中心充分',
  'the committee set up the centre that the head of the association then leads; the English name may be that of the committee, which is unproven':
    '该委员会设立的中心后由协会负责人领导；英文名可能是该委员会的，未经证实',
  'the article means one of the firms of this name, and the listed one is one of them':
    '报道指的是使用此名称的企业之一，上市公司是其中之一',
  'the printed name, Shanghai Automotive Industry Corp, is nearer to that of the group parent':
    '原文名称 Shanghai Automotive Industry Corp 更接近集团母公司',
  'a SAIC that has subsidiaries in 2003': '2003年已有子公司的SAIC',
  'the same abbreviation, ten years apart': '缩写相同，相隔十年',
  'told as one line of firms; where one ends and the next begins is not clear': '作为一脉相承的企业提及；彼此界限不清',
  'a joint-stock company of that trade in that city; the dates of the two do not agree':
    '同城同业的股份公司；两者的日期不一致',
  'the word for group is in the registered name; the years differ by one': '登记名称含“集团”；年份相差一年',
  'the subsidiary of 2003 may be the listed firm under an earlier name; no source here says so':
    '2003年的子公司可能是该上市公司的旧名；本库没有来源这样说',
  'the registered name joins Sanden with Huayu, a part-maker of SAIC; it may be a later name of the same firm':
    '登记名称把Sanden与SAIC的零部件企业Huayu并列；可能是同一企业后来的名称',
  'a plan of 2012 or before, and programmes in 2013': '一为2012年或更早的计划，一为2013年的项目',
  'two English names for a body in Yangpu with the same task': '杨浦同类机构的两个英文名',
  'the article speaks of the central government at large, which may mean more than the State Council':
    '报道泛指中央政府，未必仅指国务院',
  'it holds a stake; what the letters stand for is not known': '它持有股份；缩写所指不详',
  'a general manager heads it; its legal form is not said': '由总经理负责；未说明法律形式',
  'the year is that of the document': '年份取自文件',
  'inferred is that this source gives it; the figure and its year are in our notes':
    '推断的是出自本来源；数字与年份据本库摘记',
  'told as the platform on which the board does business; who owns it is not said':
    '作为该委员会开展业务的平台提及；未说明归谁所有',
  'its name calls it a chamber': '其名称称之为商会',
  'a board of a trade, set up by a chamber; its legal form is not said': '由商会设立的行业委员会；未说明法律形式',
  'a place of trade; its legal form is not said': '交易场所；未说明法律形式',
  'told on the page of SAIC as its listed part-maker; the stake is not in the excerpt':
    'SAIC页面称其为旗下上市零部件企业；节录没有说持股情况',
  undefined: '未定义',
  'dealers; of which legal form is not said': '均为经销商；未说明法律形式',
  "the 'we' of the quotation is the centre, or the office that Dai heads": '引语中的“我们”指该中心，或Dai负责的办公室',
  'from its name and a genitive; where its premises are is not said': '据其名称和所属格推断；未说明办公地点',
  'some of the more than 100; how many is not said': '指100多家中的一部分；未说明多少',
  'the same trade, the same zone, and the one who considered it in 2013 is its chief officer in 2015; no source says in words that this is what was proposed':
    '行业、园区均相同，2013年考虑创办的人2015年任其首席负责人；没有来源明确说这就是当初的设想',
  'an office for cooperation abroad in each of two centres that may themselves be one; each has another head':
    '两个可能相同的中心各有一个对外合作部门；负责人不同',
  'the printed name, Shanghai Automotive Industry Corp, is nearer to that of the group parent, whose Chinese name a weak page gives beside it':
    '原文名称 Shanghai Automotive Industry Corp 更接近集团母公司，一个薄弱的网页并列给出了后者的中文名',
  'one source gives the listed company the very Chinese name of the register (上海汽车集团股份有限公司); the dates of the two do not agree':
    '有一个来源给出的上市公司中文名与登记名称（上海汽车集团股份有限公司）完全相同；两者的日期不一致',
  'one source gives the group the very Chinese name of the register (上海汽车工业(集团)总公司); the years differ by one':
    '有一个来源给出的集团中文名与登记名称（上海汽车工业(集团)总公司）完全相同；年份相差一年',
  'the 17 of its formula are the districts and the county of the day': '其公式中的17指当时的区和县',
  'without the medium-sized ones, so not the same group as all SMEs': '不含中型企业，与全部中小企业不是同一群体',
  'which firms count as SMEs was laid down anew in 2011; not to be compared without care':
    '中小企业的划型标准2011年重新制定，比较须谨慎',
  'at a Shanghai college not named': '在上海一所未具名的高校',
  'a plan when Wang came upon it; what came of it is beyond the excerpt': '王得知时还是计划；结果不在节录之内',
  'a plan; that it was carried out is not told in the excerpt': '属计划；节录没有说是否实施',
  'undated; before publication': '未注日期；在发表之前',
  'in its headline': '见于标题',
  'another source has the plan passed in principle on this day, with the formal approval still to come in August (n-caixin-formal-approval)':
    '另一来源称当日原则通过方案，正式批复8月尚未下达（n-caixin-formal-approval）',
  'domestic is read as China; the product is carried over from P11': '“国内”理解为中国；产品承接P11',
  'the image itself was not seen, only its caption': '图片本身未见，只有图片说明',
  'known on page 1 only from the caption; stands on the left of the photo': '第1页中仅见于图片说明；照片左侧为此人',
  'from the pronoun': '据代词',
  'of long experience': '经验丰富',
  "the family name collides with the English pronoun 'he'": '姓氏与一个英文代词同形',
  unnamed: '未具名',
  'as owner; which level of the State is not specified': '作为所有者提及；未说明是哪一级',
  'unspecified; whether it means the municipality is left open (x-local-government-may-be-municipality)':
    '未具体说明；是否指市政府尚无定论（x-local-government-may-be-municipality）',
  'lower case in the source, so a description, perhaps not an official unit name':
    '原文为小写，是描述，未必是正式的部门名称',
  'a plural; how many is not said': '原文为复数；未说明数目',
  'a plural; how many is not said beyond several a week': '原文为复数；除“每周数个”外未说明数目',
  'may be the exchange programmes under another name (x-exchange-platform-may-be-programs)':
    '可能就是交流项目，只是叫法不同（x-exchange-platform-may-be-programs）',
  'a plural; no name, no payer, no amount': '原文为复数；没有名称、出资方和金额',
  'the level of the State is not said': '未说明是哪一级国有',
  'under consideration when printed': '发表时正在考虑',
  'no hedge is printed; a round figure': '原文未加限定；为整数',
  'none of its members is named': '没有点名任何成员',
  'one of its members is named, guangyu (r-guangyu-one-of-benefited)':
    '点名的成员只有guangyu（r-guangyu-one-of-benefited）',
  'those whom the centre is said to bring together with local firms; the partners that firms have found (P10) and the counterparts that are hoped for (P9) are groups of their own (ambiguity foreign-side)':
    '指中心为本地企业牵线的对象；企业已找到的伙伴（P10）和希望结识的同行（P9）各为一个群体（歧义 foreign-side）',
  'companies of any size; the SMEs of P4 are a group of their own': '不限规模的企业；P4的中小企业另为一个群体',
  'many of them, says the text, and no number; it carries the trends t-costs, t-orders and t-effects':
    '原文只说有许多，没有数字；涉及趋势t-costs、t-orders和t-effects',
  "a start is implied ('since he became') but undated; before publication":
    '暗示有起始时间（“自任职以来”），但未注日期；在发表之前',
  'ended before publication; the source does not date the leaving nor tie it to 2002':
    '发表之前已结束；来源没有给出离职时间，也没有与2002年相联系',
  "'currently' is printed": '原文有“目前”一词',
  'tenancy, membership or registration is not said': '未说明是入驻、会员还是登记关系',
  "the headline says the same of 'firms'; P6 adds praise for resourcefulness":
    '标题所说相同，对象为“企业”；P6另称赞其有办法',
  'the same statement as r-ssec-links-local-firms seen from the other side; count once':
    '与r-ssec-links-local-firms为同一内容，只是从另一方来看；只计一次',
  'some of the more than 100; how many, and whether some had both, is not said; no partner is named on page 1':
    '指100多家中的一部分；未说明多少家、是否有企业两者兼得；第1页没有点名任何伙伴',
  'one person is considering it there; nothing is planned in any firmer sense':
    '只是有一人考虑设在那里；没有更确定的计划',
  'the object is SMEs in general in the context of Shanghai': '指上海范围内的一般中小企业',
  'named as one of the forms that support takes': '作为支持的一种形式提及',
  'the byline names the author; the only day printed is that of the stamp': '署名指明作者；所注日期只有更新时间',
  'the provider is unnamed; so not a staff picture': '提供者未具名，因此不是本报记者所摄',
  'by whom, and since when, is not said': '未说明何人认为、自何时起',
  'the demand that r-sme-demand-drives-office tells of': '即r-sme-demand-drives-office所说的需求',
  'a round figure': '为整数',
  'handled by SSEC': '由SSEC承办',
  'an expectation, and no result': '属预期，并非实际结果',
  'nearly, so somewhat below': '原文称“近”，故略低于此',
  'the day of the announcement is told, not that of the approval': '所说为公布之日，并非批准之日',
  'printed Saden Behr, a slip': '原文漏印一个字母，系笔误',
  'in the voice of the page itself; it counts ventures with partners in China among the makers from abroad':
    '网页自己的说法；把有中方伙伴的合资企业算作外国制造商',
  'the centre was set up later; in 2013 it was still under consideration': '中心后来才设立；2013年尚在考虑中',
  'within the name of the zone': '见于自贸区名称之中',
  'undated; by the day of publication': '未注日期；不晚于发表之日',
  "when it was approved officially, says the city's information office, three years later; the formal act may be meant":
    '上海市新闻办公室三年之后称此时正式批准；可能指正式批复',
  'the day is that of the decision to extend the zone; when that took effect is not in the excerpt, so it began on no earlier day, and is certain as of publication alone':
    '日期为决定扩区之日；何时生效不在节录之内，因此不早于该日，只有发表之时确定成立',
  'as decided; when the larger area took effect is not in the excerpt': '据决定；扩大后的面积何时生效不在节录之内',
  'SAIC as this text of 2003 means it; which of the firms of that name is left open':
    '指2003年该文所说的SAIC；是同名企业中的哪一家尚无定论',
  'agreed for the first day of 2004, which was to come': '商定自2004年首日起，当时尚未到来',
  'the page gives it as the Chinese name of Shanghai Automotive Industry Corporation':
    '网页以此为Shanghai Automotive Industry Corporation的中文名',
  'the largest stake; Shanghai Automotive is told elsewhere to be a subsidiary of SAIC':
    '最大的单一股权；另有来源称Shanghai Automotive为SAIC的子公司',
  'its code on the Shanghai Stock Exchange': '上海证券交易所代码',
  'as of when, and through which firms in between, is not in the excerpt': '截至何时、中间经过哪些企业，不在节录之内',
  "the year of the company under this name; the register's sample has a much older date":
    '以此名称成立的年份；登记样本中的日期早得多',
  'our notes have the sixth of the month; the excerpt prints the month': '本库摘记作当月6日；节录只印月份',
  'as decided': '据决定',
} as const;
