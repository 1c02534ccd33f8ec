/** The single works of a building, a road or a dam: done, they leave the whole to do. Not 基础设施, 基础工作. */
export const STEPS_OF_BUILDING = [
  // on the ground
  '平整|清[表障]|便道|临建|围挡|迁改|打[桩井]|土[建方]|开挖|掘进|回填|垫层',
  // below it
  '基坑|支护|地[基坪下]室?|桩基|筏板|底板|灌注|管沟|涵洞|衬砌',
  '基础(?!设施|教育|工作|数据|信息|台账|公共|研究|保障)',
  // above it
  '主体(?!.{0,6}[及和与、].{0,12}(?:全部|均|都))|[上下]部结构|框架|封顶|墙体|砌[体筑]|楼板|模板|支架|预制|预埋|浇筑',
  '钢[构筋]|钢结构|吊装|架设|抹灰|[外内幕]墙|屋面|防水',
  // roads, bridges, dams
  '路基|水稳|[基面]层|路缘石|摊铺|桥[台面墩]|[盖箱]梁|坝体',
  // told in storeys or parts
  '分[部项]|完成.{0,6}[\\d一二两三四五六七八九十]{1,2}层|正负零|±0',
];
