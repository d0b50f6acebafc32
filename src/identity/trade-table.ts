/** Words of trades that the glosses lack, in Chinese and in English. */
export const TRADES = `泵业 水泵=pump|机床=machine tool|电缆 电线=cable,wire|照明 灯饰=lighting|印染=dyeing|印务=printing|货运代理 货代=freight forwarding|货运=freight|快递=express|会计师=accountant|律师=law,lawyer|报关=customs broker|五金=hardware|机电=electromechanical|配件 附件=part,accessory|
模具=mould,mold|精密=precision|仪表=meter|轴承=bearing|阀门=valve|紧固件=fastener|钢构 钢结构=steel structure|涂料=paint,coating|日化=daily chemical|制药=pharmaceutical|药房 大药房=pharmacy|化妆品=cosmetic|服饰=garment,apparel|针织=knitting|棉纺织 棉纺=cotton textile,cotton|毛纺=wool|
家具 家居=furniture|木业=wood,timber|玻璃=glass|陶瓷=ceramic|水泥=cement|装饰 装潢=decoration|园林=landscape|绿化=greening|纸业 纸制品=paper|文具=stationery|玩具=toy|礼品=gift|珠宝=jewellery,jewelry|钟表=watch|眼镜=optical|乐器=musical instrument|
水产=aquatic product|蔬菜=vegetable|水果=fruit|粮油=grain and oil|肉类=meat|烘焙=bakery,baking|乳业=dairy|酒业=wine,liquor|调味品=seasoning|面馆=noodle restaurant,noodle|餐厅=restaurant|便利店=convenience store|宾馆=hotel|旅行社=travel agency|
商贸=trading,commerce,trade|工贸=industry and trade|经贸=economy and trade,economic and trade|国际=international|销售=sales|营销=marketing|代理=agency|中介=agency|人才=talent|人力资源=human resource|劳务=labour,labor|保洁=cleaning|家政=household service|安保=security|
信息技术=information technology|信息科技=information technology|网络科技=network technology|系统=system|集成=integration|集成电路=integrated circuit|半导体=semiconductor|芯片=chip|光电=optoelectronic|通讯设备=communication equipment|自动化=automation|机器人=robot|
电器设备=electrical equipment|建筑材料=building material|建筑工程=construction engineering|设计=design|策划=planning|会务=conference|影视=film,film and television|摄影=photography|演艺=performance|体育=sport|健身=fitness|美容=beauty|美发=hairdressing|
出租汽车=taxi|客运=passenger transport|造船=shipbuilding|造纸=paper|航天=aerospace|电站=power station|锅炉=boiler|电梯=elevator,lift|制冷=refrigeration|净化=purification|环卫=sanitation|水务=water|燃气=gas|煤炭=coal|矿业=mining|
种植=planting|养殖=breeding|花卉=flower|牧业=animal husbandry|种业=seed|制品=product|用品=supply,product|器材=equipment|小商品=small commodity|纺织品=textile|创业=entrepreneurship,startup,venture|
市场监督管理=market supervision,market supervision and administration|公安=public security|财政=finance|税务=tax,taxation|商务=commerce,business|贸易促进=trade promotion|发展改革=development and reform|企业家=entrepreneur|女企业家=women entrepreneur|青年企业家=young entrepreneur|工商业=industry and commerce|大学生=university student|
会计师事务所=accountants|建筑=construction,building,architecture|食品=food,foodstuff|工具=tool|面包=bread,bakery|茶业=tea|置业=property|药业=pharmaceutical|冶金=metallurgy|电子科技=electronic technology`;

/** Words of the glosses that are brands as often: a trade does not begin with them. */
export const BRAND_WORDS: ReadonlySet<string> = new Set(
  '东方 联合 第一 世界 全球 亚洲 亚太 欧洲 合作 创新 青年 长江 长三角 民营 公共 社会 外商 全国 国家 计划 项目 市 区 处 部 局 厅 报 茶 委 厂 集团 控股 协会 学会 商会 联合会 联盟 基金会 委员会 工会 俱乐部 论坛 政府 市政府 人民政府 办公室'.split(
    ' ',
  ),
);

/** Words that most trades may have: two firms that share only these share nothing. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  '国际 实业 发展 管理 服务 科技 技术 咨询 投资 企业 产业 行业 工业 商业 贸易 商贸 工贸 经贸 进出口 设备 制品 用品 器材 工程 材料 制造 销售 代理 international industrial industry development management service technology tech consulting investment enterprise business trading trade commerce export import equipment product engineering material manufacturing sales agency'.split(
    ' ',
  ),
);

/** Trades that a slip or a change of words easily turns into each other. */
export const NEAR_TRADES: readonly (readonly string[])[] = [
  ['贸易', '商贸', '工贸', '经贸'],
  ['科技', '技术', '信息技术', '信息科技'],
  ['化工', '化学'],
  ['设备', '器材'],
  ['服装', '服饰'],
  ['药业', '制药', '医药'],
  ['装饰', '装潢'],
  ['餐饮', '餐厅'],
  ['trading', 'trade', 'commerce'],
];

/** Trades that are one, shortened. */
export const SAME_TRADES: Readonly<Record<string, string>> = {
  电商: '电子商务',
  国棉: '棉纺织',
  货代: '货运代理',
  大药房: '药房',
  建筑材料: '建材',
};
