/** Municipalities, each with its districts. */
export const MUNICIPALITIES = `上海:黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东 金山 松江 青浦 奉贤 崇明 闸北 卢湾 南汇 张江 临港 外高桥 陆家嘴 金桥 漕河泾|
北京:东城 西城 朝阳 海淀 丰台 石景山 通州 顺义 昌平 大兴 房山 怀柔 密云 延庆 平谷 门头沟 中关村|天津:和平 河西 南开 河东 河北区 红桥 滨海 东丽 西青 津南 北辰 武清 宝坻 静海 蓟州|
重庆:渝中 江北 南岸 沙坪坝 九龙坡 渝北 巴南 北碚 万州 涪陵 永川 江津 合川 璧山`;

/** Provinces, each with its cities, those of the counties that call themselves cities among them. Where two cities are spelt alike, the larger stands first. */
export const PROVINCES = `江苏:南京 苏州 无锡 常州 南通 扬州 镇江 徐州 盐城 淮安 连云港 泰州 宿迁 昆山 江阴 张家港 常熟 太仓 宜兴 丹阳 启东 海门 如皋 靖江 泰兴 溧阳|浙江:杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 慈溪 余姚 诸暨 桐乡 海宁 平湖 乐清 瑞安 永康 东阳|
安徽:合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城|福建:福州 厦门 泉州 漳州 莆田 三明 南平 龙岩 宁德 晋江 石狮 福清|江西:南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶|
山东:济南 青岛 烟台 潍坊 淄博 枣庄 东营 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 寿光 即墨|河北:石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水|河南:郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店|
湖北:武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州|湖南:长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底|广东:广州 深圳 珠海 汕头 佛山 韶关 河源 梅州 惠州 汕尾 东莞 中山 江门 阳江 湛江 茂名 肇庆 清远 潮州 揭阳 云浮 顺德|
广西:南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左|海南:海口 三亚 儋州|四川:成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳|贵州:贵阳 六盘水 遵义 安顺 毕节 铜仁|
云南:昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 西双版纳 红河 德宏|陕西:西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛|山西:太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁|甘肃:兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南|
青海:西宁 海东|宁夏:银川 石嘴山 吴忠 固原 中卫|新疆:乌鲁木齐 克拉玛依 吐鲁番 哈密 喀什|西藏:拉萨 日喀则|内蒙古:呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布|辽宁:沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛|
吉林:长春 四平 辽源 通化 白山 松原 白城 延边|黑龙江:哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化`;

/** Countries and cities elsewhere, in Chinese and in English. */
export const ELSEWHERE = `中国 中华人民共和国 中华=china,prc|中国/香港=hong kong,hongkong|中国/澳门=macau,macao|中国/台湾=taiwan|中国/台湾/台北=taipei|日本=japan|日本/东京=tokyo|日本/大阪=osaka|韩国=korea|韩国/首尔=seoul|新加坡=singapore|马来西亚=malaysia|泰国=thailand|越南=vietnam|印度=india|
印度尼西亚 印尼=indonesia|菲律宾=philippines|澳大利亚=australia|美国=america,usa|美国/纽约=new york|美国/旧金山=san francisco|英国=britain,united kingdom,uk|英国/伦敦=london|德国=germany,deutschland|德国/汉堡=hamburg|德国/柏林=berlin|法国=france|法国/巴黎=paris|意大利=italy|
西班牙=spain|荷兰=netherlands|瑞士=switzerland|瑞典=sweden|挪威=norway|丹麦=denmark|芬兰=finland|俄罗斯=russia|巴西=brazil|加拿大=canada|哥伦比亚=colombia`;

/** How places are spelt in English where it is not their pinyin. */
export const ENGLISH_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  陕西: ['shaanxi'],
  内蒙古: ['inner mongolia'],
  西藏: ['tibet'],
  哈尔滨: ['harbin'],
  乌鲁木齐: ['urumqi'],
  呼和浩特: ['hohhot'],
  拉萨: ['lhasa'],
};

/** Cities whose names firms like as brands: they are places only where they are called so. */
export const BRAND_LIKE: ReadonlySet<string> = new Set(
  '永康 瑞安 东阳 平湖 吉安 安康 中山 金华 安顺 广元 德阳 大庆 安庆 泰安 泰兴 海门 东营 固原 宝山 启东 大同 长治 中卫 天水 金昌 白银 保山 白山 松原 新余 益阳 新乡 鹤山 日照 海东 广安 资阳 辽源 通化 和平 丹东 红河 黄山 海宁 丰台 朝阳 长春 宜兴'.split(
    ' ',
  ),
);

/** What a place is called behind its name, the longest first. */
export const HAN_ENDINGS: readonly string[] = ['特别行政区', '自治区', '地区', '新区', '省', '市', '区', '县'];

/** The cities whose districts stand in names without their city. */
export const HOME: readonly string[] = ['中国/上海'];

/** A district or county behind its city, whether or not it is known here. A quarter, a campus or an estate is none. */
export const ANY_DISTRICT = /^(\p{Script=Han}{2,3})(?<![小社校园片景厂])(?:新区|区|县)/u;

/** What follows the name of a city where it is the name of a street. */
export const STREET = /^.?(?:路|街|大道|大街)/u;

/** Shanghai in one character. */
export const SHORT_HOME = '沪';
