/** What a reader might take a source to say, and what it says instead. */
export const NOT_SAID_ZH = {
  'a centre of this Chinese name has this head in 2015; no English name is tied to it':
    '2015年有一家以此为中文名称的中心，由此人负责；来源没有给出其英文名',
  'small and micro enterprises; medium-sized ones come on top': '只含小微企业，中型企业另计',
  'a centre of a similar name and task exists in 2002; nothing ties the two':
    '2002年有一家名称和职能相近的中心；没有内容把两者联系起来',
  'its legal form and who set it up are not said': '未说明其法律形式和设立者',
  'he came upon it and its plan; what followed is beyond the excerpt, which breaks off':
    '他偶然得知该中心及其计划；此后的事不在节录之内',
  'the government sponsors it; since when is not said': '政府发起支持该中心；未说明自何时起',
  'more than 1,000 have offices there, and 403 of them a regional headquarters':
    '超过1000家设有办事机构，其中403家设有地区总部',
  'the two work closely together': '两者合作密切',
  "'head' when printed; no start date, no founding claim, no formal title":
    '发表时为“负责人”；未说明起始时间、是否创办，也没有正式职务',
  'former employee only; no post, no dates, no stated link between leaving and founding':
    '只说是前员工；没有职务和时间，也没有说离职与创业有关',
  'he established it in 2002; present role and whose family are not said':
    '他于2002年创办；现任职务和“家族”指谁均未说明',
  'a centre set up by the municipal government; legal form not said': '由市政府设立的中心；未说明法律形式',
  'heads one office within it; start undated': '负责其下一个办公室；起始时间未说明',
  'page 1 states no link at all between them': '第1页没有说两者有任何联系',
  'one person is considering founding it; no name, date, approval or partner':
    '有一人在考虑创办；没有名称、时间、批准或合作方',
  'it only names it': '只提到其名称',
  'they are overseen; membership and coverage not said': '说的是受其管理；是否为会员、是否涵盖全市均未说明',
  "the centre is 'home to' them; no overlap with the 100+ is stated":
    '说的是中心“聚集”这些企业；没有说与100多家受益企业重合',
  "either-or, split unknown; Guangyu's own gain is not told on page 1":
    '二者居其一，比例不详；第1页没有说Guangyu得到的是什么',
  'payer, name and amount not said': '未说明出资方、名称和金额',
  "State-owned, level not said; the only tie is Dong's past job": '国有，未说明层级；唯一的联系是董曾在该处任职',
  'no figure and no date; reported as what Dong came to see': '没有数字和时间；转述的是董的看法',
  'no year and no source is given': '没有给出年份和出处',
  'of job opportunities': '指就业岗位',
  'supplied to the paper by someone unnamed; undated': '由未具名者提供给报社；未注日期',
  'it wants to build one': '只说希望打造一个',
  'no source says so in words; that it came of the proposal is our inference':
    '没有来源明确这样说；由该设想而来是本库的推断',
  'he is its chief officer': '他是其首席负责人',
  "'head' in 2013 and 'director' in 2016, both when printed; whether the post is one is not said":
    '2013年称“负责人”，2016年称“主任”，均为发表时的说法；未说明是否为同一职务',
  'it has no caption, so as far as it was read it says nothing of them': '它没有图片说明，就所读部分而言没有提及',
  'it was announced on that day; another piece says that it was approved on 3 July':
    '那天是公布之日；另一篇说7月3日已获批准',
  '87 associations entered a selection; how many belong to it is not in the excerpt':
    '87家协会参加了一次评选；节录没有说其会员数',
  'a committee of the Shanghai Food Association led it; the two are tied by no source':
    '牵头的是Shanghai Food Association的一个委员会；没有来源把两者联系起来',
  "none that was opened states its legal form; were it a public institution, its later credit code would begin with 12, an association's with 51, a firm's with 91":
    '所查阅的来源均未说明其法律形式；如为事业单位，其后的统一社会信用代码应以12开头，社会团体为51，企业为91',
  'it was under consideration then, and stays so in its record; what came of it is our inference from later sources':
    '当时尚在考虑中，记录保持原样；后来的结果是本库由后出来源推断的',
  'no source here does': '本库来源均未提及',
  "it is also that of China's State Administration for Industry and Commerce, a body of which no source here speaks":
    '它也是国家工商行政管理总局的英文缩写，而本库来源均未提及该机构',
  'it is the day that the register gives; whether the firm began then is not said':
    '那是登记所载日期；企业是否当日成立未说明',
  'nothing on it was found in the part that can be read': '在可读部分中没有找到',
  'only the letters are known': '只有这几个字母',
  'the excerpt names no person and no association': '节录没有点名任何人或协会',
  'the years agree; no source here links the two': '年份相合；本库没有来源把两者联系起来',
  'the excerpt does not speak of the centre of 2015, nor of Wang': '节录没有提到2015年的中心，也没有提到王',
  'it holds the largest stake, less than half; the two makers from abroad hold 52.5 percent together':
    '它持股最多但不足一半；两家外国制造商合计持股52.5%',
  'nobody of the article is mentioned in the excerpts': '节录没有提到该报道中的任何人',
  'the service centre or the office is the Shanghai Small Enterprises Center of 2013':
    '该服务中心或办公室就是2013年的Shanghai Small Enterprises Center',
  'the census counted 367,000 SMEs': '普查统计出36.7万家中小企业',
  'this centre is the Shanghai Small Enterprises Center of 2013, or became it':
    '该中心就是2013年的Shanghai Small Enterprises Center，或后来成为它',
  'the centre is a government office / a firm / an association': '该中心是政府部门、企业或协会',
  'Wang belonged to SSEC, worked there or had its money': '王属于SSEC、在那里工作或得到其资金',
  'the government set SSEC up in 2012, or the piece says when it was set up':
    '政府于2012年设立SSEC，或该文说明了设立时间',
  'more than 1,000 multinationals have their regional headquarters in the city': '超过1000家跨国公司在沪设有地区总部',
  'the Yangpu incubator belongs to SSEC or is one of its incubator programmes':
    '杨浦的孵化器属于SSEC，或是其孵化项目之一',
  'Wang has headed the coffee association since a given date / founded it / is its president or chairman':
    '王自某日起负责咖啡协会，或创办了它，或任会长、理事长',
  'Dong works at SAIC / was an engineer at SAIC until 2002': '董在SAIC任职，或2002年以前是SAIC的工程师',
  "Dong owns or now runs Guangyu / the owning family is Dong's": '董拥有或现在经营Guangyu，或“家族”即董的家族',
  'SSEC is a firm / a private body / an association': 'SSEC是企业、民间机构或协会',
  'Dai Jie heads SSEC / took office in 2011': 'Dai Jie负责SSEC，或于2011年就任',
  "the coffee association is one of SSEC's 50 / Wang or it benefited from SSEC":
    '咖啡协会是SSEC管理的50家之一，或王、该协会从SSEC获益',
  "a coffee trading centre exists, was approved, or is the association's project":
    '咖啡交易中心已经存在、已获批准，或是协会的项目',
  'the article dates or describes the FTZ': '该报道说明了自贸区的时间或情况',
  'the 100 or so dealers are members / are all the coffee dealers of Shanghai':
    '这约100家经销商是会员，或是上海全部的咖啡经销商',
  'the 500 or so SMEs are tenants, members or the firms that benefited': '这约500家中小企业是入驻企业、会员或受益企业',
  'each of the 100+ got funds and a partner / Guangyu got a foreign partner or money':
    '这100多家企业都得到了资金和合作伙伴，或Guangyu得到了外国合作伙伴或资金',
  'SSEC or the city paid the special funds': '专项资金由SSEC或上海市支付',
  "SAIC is owned by Shanghai / SASAC / is Guangyu's customer, rival or investor":
    'SAIC归上海市或国资委所有，或是Guangyu的客户、对手或投资方',
  'foreign makers hold x percent of the market in 2013': '外国制造商在2013年占有百分之几的市场',
  'the SME figures are for 2013 (or 2012) and official': '中小企业数字是2013年（或2012年）的官方数字',
  'SMEs make 54.6 percent of GDP, tax or employees': '中小企业占GDP、税收或从业人员的54.6%',
  'He Wei or China Daily took the photo / it is dated 2013-11-18':
    '照片由He Wei或China Daily拍摄，或摄于2013年11月18日',
  'Guangyu is a market leader / already has a brand': 'Guangyu是市场领先者，或已有自己的品牌',
  'this is the centre that Wang was considering in 2013': '这就是王在2013年考虑创办的中心',
  'Wang founded the centre': '王创办了该中心',
  'Wang has held one and the same post since 2013 or before': '王自2013年或更早以来一直担任同一职务',
  'this copy bears out what the caption says of Wang, the coffee association and the trading centre':
    '这份转载印证了图片说明中关于王、咖啡协会和交易中心的内容',
  'the zone was approved on 22 August 2013': '自贸区于2013年8月22日获批准',
  'the federation has 87 members': '该联合会有87家会员',
  'the Shanghai Coffee Association set the centre up': 'Shanghai Coffee Association设立了该中心',
  'one of the sources says what kind of body SSEC is in law': '有来源说明SSEC在法律上是何种机构',
  'the article of 2013 tells that the trading centre came about': '2013年的报道说交易中心已经建成',
  'the sources on the compressor trade speak of Guangyu or its founder': '关于压缩机行业的来源提到Guangyu或其创办人',
  'the abbreviation always means the car maker': '这个缩写总是指汽车企业',
  'the day of registration is when the firm was founded': '登记日期就是企业成立之日',
  'Guangyu is in this sample': 'Guangyu在这份样本中',
  'SAAE is SAIC or a firm of its': 'SAAE就是SAIC或其下属企业',
  'Wang or the Shanghai Coffee Association founded the centre': '王或Shanghai Coffee Association创办了该中心',
  'the regulations of 2011 set up the Shanghai Small Enterprises Center':
    '2011年的法规设立了Shanghai Small Enterprises Center',
  'the PHQ centre is, or took the place of, the coffee trading centre of 2015':
    'PHQ中心就是2015年的咖啡交易中心，或取代了它',
  'Shanghai Automotive rules the firm by itself': 'Shanghai Automotive独自控制该企业',
  'it tells at which of these firms Dong Rongyong worked': '它说明了Dong Rongyong在其中哪一家任职',
  'the plan was passed in principle that day; on 7 August formal approval was still to come':
    '当日原则通过方案；8月7日时正式批复尚未下达',
  'Wang came upon it and its plan; what followed is beyond the excerpt, which breaks off':
    '王偶然得知该中心及其计划；此后的事不在节录之内',
  'Dong established it in 2002; a present role, and whose family it is, are not said':
    '董于2002年创办；现任职务和“家族”指谁均未说明',
  'it is one of the firms that have benefited; its size, and whether the centre is home to it, are not said':
    '它是受益企业之一；规模以及是否聚集在该中心均未说明',
  'three counts side by side; whether a firm is in two of them, or in one of the associations, is not said':
    '三个数字并列；某企业是否计入其中两个、是否属于某协会均未说明',
  'it is page 1 of 3; pages 2 and 3 were not seen, and nothing is guessed about them':
    '这是3页中的第1页；第2、3页未见，不作猜测',
  'Wang is its chief officer': '王是其首席负责人',
  'the zone was formally approved on 3 July 2013': '自贸区于2013年7月3日正式获批',
  'Guangyu is one of the 500 or so SMEs at SSEC / is an SME': 'Guangyu是聚集在SSEC的约500家中小企业之一，或是中小企业',
  'the 500 or so SMEs, the 50 associations and the more than 100 firms can be added up / are parts of each other':
    '约500家中小企业、50家协会与100多家企业可以相加，或互为部分',
  'this is all that the article says': '这就是该报道的全部内容',
  'the article of 2013 says that the trading centre came about': '2013年的报道说交易中心已经建成',
} as const;
