/** The standing briefs of the gallery: three languages, plain and poetic, narrow and wide. */
export const GALLERY_BRIEFS: readonly { readonly name: string; readonly brief: string; readonly seed: number; readonly style: 'watercolour' | 'marker' | 'neon' }[] = [
  { name: 'ink-wash-winter', brief: 'minimalist winter, oversized wool coats over silk slips, ink wash, charcoal and celadon', seed: 7, style: 'watercolour' },
  { name: 'nordic-playful', brief: 'playful nordic knits, nordic star, gingham, pleated skirts, puff sleeves, cornflower, berry red and mustard', seed: 7, style: 'watercolour' },
  { name: 'cyber-neon', brief: 'cyberpunk streetwear, techwear nylon, puffers, cargo trousers, hong kong neon, electric blue', seed: 7, style: 'neon' },
  { name: 'new-chinese', brief: '新中式，真丝，旗袍和唐装，竹子与窗棂，藕荷色、黛蓝，不要蕾丝', seed: 3, style: 'watercolour' },
  { name: 'hk-office-summer', brief: '夏天返工，亞麻恤衫襯闊腳褲，西裝褸，唔好粉紅', seed: 5, style: 'marker' },
  { name: 'evening-romantic', brief: 'romantic evening, ball gowns and slip dresses, velvet, organza, peony, burgundy and dusty rose', seed: 2, style: 'watercolour' },
  { name: 'fishing-village', brief: 'fog lifting off a fishing village', seed: 1, style: 'watercolour' },
  { name: 'old-tailor', brief: '爷爷的老裁缝铺和一场秋雨', seed: 4, style: 'marker' },
  { name: 'menswear-workwear', brief: 'menswear, utilitarian workwear, denim jackets, cargo trousers, corduroy, rust and olive', seed: 6, style: 'marker' },
  { name: 'estonian-folk', brief: 'folk, Estonian belt pattern, linen, embroidered blouses, striped skirts, red, white and black', seed: 8, style: 'watercolour' },
  { name: 'hanfu', brief: '汉元素，襦裙与马面裙，交领上衣，云纹、织锦，天青、朱砂和月白', seed: 9, style: 'watercolour' },
  { name: 'gorpcore', brief: 'gorpcore mountain hiking, parkas, gilets, joggers, sweatshirts, beanies, moss green and clay', seed: 10, style: 'marker' },
];
