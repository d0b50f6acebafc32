/** Places, in Chinese and in English. */
const PLACES = `上海市 上海=shanghai|中国 中华=china,chinese|北京市 北京=beijing|天津市 天津=tianjin|重庆市 重庆=chongqing|广州市 广州=guangzhou|深圳市 深圳=shenzhen|
杭州市 杭州=hangzhou|南京市 南京=nanjing|苏州市 苏州=suzhou|武汉市 武汉=wuhan|成都市 成都=chengdu|香港=hong kong,hongkong|澳门=macau,macao|台湾=taiwan|江苏省 江苏=jiangsu|浙江省 浙江=zhejiang|
广东省 广东=guangdong|云南省 云南=yunnan|浦东新区 浦东=pudong|黄浦区 黄浦=huangpu|徐汇区 徐汇=xuhui|长宁区 长宁=changning|静安区 静安=jing an,jingan|普陀区 普陀=putuo|虹口区 虹口=hongkou|
杨浦区 杨浦=yangpu|闵行区 闵行=minhang|宝山区 宝山=baoshan|嘉定区 嘉定=jiading|金山区 金山=jinshan|松江区 松江=songjiang|青浦区 青浦=qingpu|奉贤区 奉贤=fengxian|崇明区 崇明=chongming|
临港=lingang|张江=zhangjiang|外高桥=waigaoqiao|亚洲=asia,asian|亚太=asia pacific|欧洲=europe,european|美国=america,american,us,usa|日本=japan,japanese|德国=germany,german|法国=france,french|
英国=britain,british,uk|韩国=korea,korean|新加坡=singapore|世界=world|全球=global|国际=international,intl|全国 国家=national|长三角=yangtze river delta,yangtze delta|长江=yangtze`;

/** The words that names are made of, in Chinese and in English: each group means the same. */
const WORDS = `咖啡=coffee|茶叶 茶=tea|协会=association,society,assn|商会=chamber of commerce,chamber|学会=society,institute|联合会=federation,association|联盟=alliance,union|基金会=foundation|基金=fund|
委员会 委=commission,committee|经济=economic,economy|经济和信息化 经信=economy and informatization,economic and informatization|信息化=informatization|信息=information|商务=commerce,business|商业=commercial,business,commerce|
工商=industry and commerce,industrial and commercial|贸易=trade,trading|外贸 对外贸易=foreign trade|自由贸易=free trade|自由贸易试验区 自贸试验区=pilot free trade zone,free trade zone,ftz|自由贸易区 自贸区=free trade zone,ftz,pilot free trade zone|
试验区=pilot zone,experimental zone|保税区=bonded zone,free trade zone|开发区=development zone|高新技术 高新=high tech,hi tech,new and high technology|园区=park,zone|新片区=special area,new area|工业=industry,industrial|工业园 工业园区=industrial park|
科技园 科技园区=science park,science and technology park,technology park|中小企业=small and medium enterprise,small enterprise,small and medium sized enterprise,sme|小企业=small enterprise,small business|企业=enterprise,business,company|企业家=entrepreneur|
服务中心=service center,service centre,center,centre|服务=service|中心=center,centre|发展=development|促进=promotion|交易=trading,exchange,transaction|交易中心=trading center,trading centre,exchange|交易所=exchange|交流=exchange|平台=platform|
银行=bank|保险=insurance|证券=securities|信托=trust|投资=investment|金融=finance,financial|财务=finance|租赁=leasing|担保=guarantee|融资=financing|资产=asset|资产管理=asset management|管理=management|咨询=consulting,consultancy|
科技=technology,science and technology,tech|技术=technology,tech|科学=science|科学技术=science and technology|研究=research|研究所 研究院=research institute,institute|研发=research and development|创新=innovation|创业=entrepreneurship,startup,venture|
孵化器=incubator|孵化=incubation,incubator|加速器=accelerator|汽车=automobile,automotive,auto,motor,car|空调=air conditioning,air conditioner|压缩机=compressor|电子=electronic,electronics|电器=electrical appliance,appliance|电气=electric,electrical|
电力=power,electric power|机械=machinery|设备=equipment|仪器=instrument|制造=manufacturing|工程=engineering|建筑=construction,building|建设=construction|建材=building material|材料=material|化工=chemical|化学=chemical,chemistry|
石油=petroleum,oil|石化=petrochemical|钢铁=iron and steel,steel|金属=metal|塑料=plastic|橡胶=rubber|纺织=textile|服装=garment,clothing,apparel|时装=fashion|印刷=printing|包装=packaging|造纸=paper|食品=food|饮料=beverage|餐饮=catering,restaurant|
医药=pharmaceutical,medicine|药业=pharmaceutical|医疗=medical|医院=hospital|生物=biological,bio|生物科技 生物技术=biotechnology,biotech|健康=health|环保=environmental protection,environmental|环境=environment,environmental|能源=energy|新能源=new energy|
农业=agriculture,agricultural|渔业=fishery|林业=forestry|物流=logistics|运输=transport,transportation|航空=aviation,airline,airlines|机场=airport|港口=port|港务=port|航运=shipping|船舶=ship,shipbuilding|铁路=railway|地铁=metro|交通=transport,transportation,traffic|
通信=communication|通讯=communication,news|电信=telecom,telecommunications|网络=network|软件=software|数据=data|数字=digital|人工智能=artificial intelligence,ai|智能=intelligent,smart|计算机=computer|互联网=internet|传媒 媒体=media|广告=advertising|
文化=culture,cultural|艺术=art|出版=publishing|出版社=press,publishing house|报=daily,newspaper|日报=daily|教育=education|培训=training|大学=university|学院=college,institute,school|学校=school|中学=middle school,high school|博物馆=museum|图书馆=library|
旅游=tourism,travel|酒店=hotel|饭店=hotel,restaurant|房地产 地产=real estate,property|置业=property|物业=property management,property|百货=department store|超市=supermarket|商店=store,shop|商场=mall|零售=retail|批发=wholesale|市场=market|展览=exhibition|会展=exhibition,convention|
政府=government|市政府=municipal government|人民政府=peoples government,government|市=municipal,municipality,city|区=district|局=bureau|办公室=office|部=ministry,department|厅=department|处=office|税务=tax,taxation|财政=finance|海关=customs|法院=court|
集团=group|控股=holding|实业=industrial,industry|产业=industry|行业=industry,trade|工厂 厂=factory,works,plant|商品=commodity|进出口=import and export|进口=import|出口=export|供应链=supply chain|电商 电子商务=e commerce,ecommerce|青年=youth|妇女=women|工会=trade union,union|
俱乐部=club|论坛=forum|计划 项目=programme,program,project|公共=public|社会=social|民营=private|外商=foreign|合作=cooperation,cooperative|合作社=cooperative|联合=united,union|东方=oriental,orient,eastern|第一=first`;

const MINOR_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'to']);

interface Group {
  readonly han: readonly string[];
  readonly english: readonly string[];
}

function groupsOf(table: string): readonly Group[] {
  return table
    .replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const [han = '', english = ''] = line.split('=');
      return { han: han.split(' '), english: english.split(',') };
    });
}

const places = groupsOf(PLACES);
const groups = [...places, ...groupsOf(WORDS)];

/** Words of places, in both languages: alone they say too little. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(places.flatMap(({ han, english }) => [...han, ...english]));

/** The English of each Chinese word of names. */
export const ENGLISH_OF: ReadonlyMap<string, readonly string[]> = meanings(
  groups.flatMap(({ han, english }) => han.map((one) => [one, english] as const)),
);

/** The Chinese of each English word, or words, of names. */
export const CHINESE_OF: ReadonlyMap<string, readonly string[]> = meanings(
  groups.flatMap(({ han, english }) => english.map((one) => [withoutMinor(one), han] as const)),
);

/** English words without those that say nothing: `small medium enterprise`. */
export function withoutMinor(english: string): string {
  return english
    .split(' ')
    .filter((word) => !MINOR_WORDS.has(word))
    .join(' ');
}

function meanings(pairs: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [word, others] of pairs) found.set(word, [...new Set([...(found.get(word) ?? []), ...others])]);
  return found;
}
