/** Characters that tables of firms, bodies and people have often, simplified and traditional. */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set(
  '公司有限责任股份企业名称上海北京市省区县镇路号楼室街弄统一社会信用代码法定表人注册资本万元成立日期地址经营范围状态存续注销类型行业所属电子科技贸易商务服务管理发展中心咨询文化工程建设设备国际投资协会委员局院部门主管单位负责姓名职务董事长总理监性别男女年月日的一大小东西南北新华民和平金天安明王李张刘陈杨赵吴周徐孙朱' +
    '責業稱號樓統會資類註冊萬電務屬營範圍狀態續銷諮詢際設備單負貴職長總監別統編國臺灣縣鎮鄉劉陳楊趙吳孫設立變更核准實收額代董事',
);
