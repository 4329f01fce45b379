import type { MoodId, OccasionId, SeasonId } from '@toile/garment';

/** Five colours each in the order of the roles: light, dark, mid, extra, accent. Put together by eye, then checked in OKLCH for even steps. */
export const MOOD_PALETTES: Readonly<Record<MoodId, readonly string[]>> = {
  'minimalist': ['f1ede4 2b2d33 8b8f94 c9c5bb 6f4f3c', 'efebe2 24262a a59c8e d6cfc2 45525c', 'f4f1ea 3a3a3a b8b0a2 7d8587 9b6a4e'],
  'romantic': ['f7ece6 5a3b47 d9a5a8 c9b7cf 8f4a5c', 'f6efe4 4c4a5e e2b8b0 aebfa8 b5667a', 'faf0ee 54413f c7a3b8 e6cfc0 8a5a83'],
  'punk': ['e8e4dc 17161a a3202c 5d5f66 d9b62f', 'efece6 1b1a1e 7b1f2b 3d4a3f c9c5bb', 'dcd9d2 141418 c4302b 36466b 8b8d91'],
  'gothic': ['cfc8c4 15131a 4a2036 3a3f4d 7c1f2c', 'd8d2cb 18151c 3b2a4a 5b5560 6e1a28', 'c9c2c4 121016 2f3a3d 54303d 8a6f4e'],
  'streetwear': ['eceae4 1d1e22 6a7078 c8b79a e0562f', 'f0eee9 202226 4d5b48 a9a397 f0b429', 'e6e7ea 23242b 3f5f8f b9b2a3 d7473c'],
  'cyberpunk': ['e3e6f2 14131c ff2f92 3c3f63 19d3e3', 'dfe7ee 101820 00c79a 4b4f6b ff3864', 'e9e6f5 1c1730 8a4dff 3b5f8f c8f03c'],
  'preppy': ['f4efe2 1f2a44 7b2430 8f9b7a d9a441', 'f2ede0 22314f 2f5a45 c8b48a a83a3a', 'f6f1e6 2a2f45 9db3cc 6d3a3f e0b85a'],
  'bohemian': ['f1e6d2 4b3226 b5643c 7d7a4a c9973f', 'f3e9d8 3f3a33 9a5a4a 6f8a84 d6a14d', 'efe2cc 513327 c98a5a 8a4a55 5f7d72'],
  'sporty': ['f5f5f2 1a1f2b 2f5f9e b7bcc2 e8502f', 'f2f4f3 20242a 2e8a6a a9b3ba f2c230', 'f6f4f0 23232b d8433c 8f98a3 3a6fb0'],
  'avant-garde': ['ecebe6 16171a 5b5f63 a8a49a b83a2a', 'e6e6e4 1d1c20 7d7468 c4c0b6 3f5a78', 'f0eeea 121214 8c8f90 45474c c9a227'],
  'vintage': ['f2e6cf 4a3527 a8683f 7f8f78 9c3f38', 'f0e4d4 3b3b46 6f8a91 c89a5a 8c4a4a', 'f4e8d6 51382b c07f5a 5f6d52 d2a33f'],
  'utilitarian': ['e8e2d2 2f3229 6b6b47 a8997a b5622f', 'ebe6da 2b3038 5c6a72 b3a283 8a4a2f', 'e4dfd0 33302a 7d7256 56624f c98f3a'],
  'folk': ['f6efe0 24344f b5332e 3f7d5a e8b23c', 'f4eadb 2f2a33 c8503f 4f7fa8 7f9a5a', 'f3eee6 3a2a38 8b3a62 4d8b8b e0982f'],
  'business': ['f2f0ea 22262f 5b6675 a9a59c 6e2f38', 'efece5 2a2c30 7f7a70 c2b8a6 2f4a6b', 'f4f2ed 1f2530 8d95a0 4a4f58 8c6a45'],
  'elegant': ['f3ede4 26232a 8a6f72 c7b7a8 6b2737', 'f1ece3 22272e 5f6f73 bca88f 7a3f4a', 'f5efe8 2b2430 a38a95 d6c6b6 3f4f66'],
  'playful': ['fbf3e4 33415f ef7f6a 6fb39a f3c244', 'faf1ea 3a3358 f2a0b5 5b9bd0 f5cf57', 'fdf4e6 2f4a4f e8704a 8fb573 c86ea0'],
  'luxury': ['f0e6d0 1f1a20 6b1f35 2f4f46 c49a45', 'efe4d6 231c2b 4f2a55 7d6a4a b8893a', 'f2e8da 181d2b 20406b 8a5a3a d0a650'],
  'quiet-luxury': ['f3eee4 33302c a8977f d3c6b2 6a5443', 'f1ece2 2c2e33 8f8a80 c9bca6 4a5560', 'f5f0e7 3a332d b7a48a e0d5c2 7d6a55'],
  'new-chinese': ['f3ede0 262a2e 6f8a84 b9a78a a63a2f', 'f1ebe0 2a2f45 4f7a78 c8b79a b5483a', 'efe9dd 33292a 8a4a45 7f9082 c9a04a'],
  'resort': ['fbf5e8 2f5f78 7fb5b0 e8c99a ef8a5f', 'f9f3e4 35594a 9dbf8f f0d9a8 e06a4f', 'fdf7ec 2e4f7d 8fb8d8 f2dcb8 e5a23f'],
  'gorpcore': ['ebe7da 2b322f 5f7356 c07a3a 3f6f8a', 'e9e6de 2a2d36 7a6f5a 4f7d78 e0762f', 'efeadf 33302c 8a8468 b5533a 55708f'],
};

export const SEASON_PALETTES: Readonly<Record<SeasonId, readonly string[]>> = {
  spring: ['f7f2e4 3f4a45 a9c39a e8b7b0 d98f5f', 'f6f1ea 44405a c9b7d8 a8c8b8 e6a87f', 'f8f3e6 3a4a5a 9fc0d0 e9c9a8 d5738a'],
  summer: ['faf6ea 2f4a63 8fbccb f0d9a0 ef8a66', 'fbf6ee 34524a a3c9a8 f3d9c0 e06f5a', 'f9f5ee 3f3f5c b7c7e0 f2c9b0 e8b04a'],
  autumn: ['f0e6d4 3d2c24 a5623a 7d7a4f c8963f', 'eee4d6 33302f 8a4f3f 5f6a55 b98a4a', 'f1e7d8 402e38 7b3b45 a88a5f 55615f'],
  winter: ['eef0f1 23272f 6b7685 b9bfc4 6a2b3a', 'efece6 262329 5a5f66 a99f95 2f4f5f', 'f1f0ee 1f2b38 4f6a7a c3c0ba 8a3f45'],
};

export const OCCASION_PALETTES: Readonly<Record<OccasionId, readonly string[]>> = {
  everyday: ['f2eee4 2d3036 7d8894 c7b79f a8583f', 'f0ebe0 34302c 8f7f68 b9c0b4 3f5f7d'],
  evening: ['efe6da 17151c 5a2a45 3a4258 b8925a', 'e9e3e0 1a1a22 7a1f35 4a4a58 c9b28a', 'eee8e2 14202a 1f4f4f 5c4a5f c7a76a'],
  wedding: ['fbf8f2 6f665c efe4d6 e3d3cc c9b8a0', 'faf7f3 5f6468 f0e8e4 dcd8d0 d8b8b4', 'fcfaf5 6a5f5a f3ead8 e6dcd2 b9c2b4'],
  work: ['f2f0ea 22262f 5b6675 a9a59c 6e2f38', 'f1ede5 2b2b30 7c7468 bcb3a4 35536b'],
  sport: ['f5f5f2 1a1f2b 2f5f9e b7bcc2 e8502f', 'f2f4f3 20242a 2e8a6a a9b3ba f2c230'],
};

/** Where a brief names no colour and no mood. */
export const PLAIN_PALETTES: readonly string[] = ['f2eee4 2b2e35 7f8a94 c5b59c a5523f', 'f0ebe0 33302c 9a7f5f 6f7f70 c89a4a', 'f1edf0 2a2a38 8a7f9a b9c4c9 b5566a', 'f3efe2 26343a 5f8a85 d0bd94 c8703f', 'efe9e2 3a2a2c 8f4f4a b8a890 4f6a7d'];
