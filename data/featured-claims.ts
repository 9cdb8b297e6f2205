import type { TopicId } from './topics.ts';

/**
 * Advice is a list of statements, and the first one is taken for the answer. For each advice topic, the claims to
 * show first (`<source id>/<claim id>`, in this order): those that answer its question most plainly and most
 * carefully, an official body before others that say as much. The other statements follow them; none is left out.
 */
export const FEATURED_CLAIMS: Readonly<Partial<Record<TopicId, readonly string[]>>> = {
  'what-it-is': [
    'dermnet-skin-needling/what-it-is',
    'tga-microneedling-consider/what-it-is',
    'webmd-microneedling/what-it-is',
    'fda-microneedling-devices/what-it-is',
    'fda-consumer-update-copy/what-it-is',
    'statpearls-microneedling/what-it-is',
  ],
  // Samples of skin disagree on elastin, so all three studies stand beside the explanations.
  'how-it-works': [
    'alster-2018-practical-guide/how-it-works',
    'statpearls-microneedling/how-it-works',
    'dermnet-skin-needling/how-it-works',
    'aust-2008-480-patients/how-it-works',
    'eldomyati-histology/how-it-works-acne-scars',
    'objective-wrinkles-2021/how-it-works-wrinkles',
  ],
  // What is usual, what is rarer and what a regulator warns of; praise comes later.
  'side-effects': [
    'tga-microneedling-consider/side-effects',
    'chu-2021-safety-review/side-effects',
    'massdevice-fda-draft/side-effects',
    'gowda-2021-adverse-review/side-effects',
    'tunbridge-wells-aesthetics/side-effects',
    'dermapen4-manual/side-effects',
  ],
  // Together: keloids, bleeding and blood thinners, isotretinoin, infections and cold sores, active acne, immunity.
  'who-should-avoid': [
    'bcam-microneedling/who-should-avoid',
    'atrius-health-microneedling/who-should-avoid',
    'amiea-exceed-manual/who-should-avoid',
    'skinpen-manual-es/who-should-avoid',
    'dermatology-associates-ma/who-should-avoid',
    'chu-2021-safety-review/who-should-avoid',
    'winkelmann-isotretinoin/who-should-avoid',
    'fda-consumer-update-copy/who-should-avoid',
  ],
  // When to call comes before which harms were seen.
  'warning-signs': [
    'nhs-anaphylaxis/warning-signs',
    'nhs-cellulitis/warning-signs',
    'youthful-glow-care/warning-signs',
    'dr-mehran-side-effects/warning-signs',
    'dermetics-post-care/warning-signs',
    'health-canada-dr-pen/warning-signs',
    'chu-2021-safety-review/warning-signs',
    'friedmann-2024-granuloma-review/warning-signs',
  ],
  'aftercare-moisturise': [
    'chelwest-nhs-after/aftercare-moisturise-other-scars',
    'fifth-element-aftercare/aftercare-moisturise',
    'fda-510k-skinpen-neck/aftercare-moisturise',
    'dermetics-post-care/aftercare-moisturise',
    'egrari-pre-post/aftercare-moisturise',
  ],
  preparation: [
    'chelwest-nhs-before/preparation-other-scars',
    'youthful-glow-care/preparation',
    'restoration-med-care/preparation',
    'nuance-skinpen-care/preparation',
    'dermetics-post-care/preparation',
    'amiea-exceed-manual/preparation',
    'winkelmann-isotretinoin/preparation',
  ],
  // What has been studied, then what went wrong, then what was gained.
  combining: [
    'juhasz-2020-scars-review/combining',
    'cdc-mmwr-2024-hiv/combining',
    'friedmann-2024-granuloma-review/combining',
    'skinpen-manual-es/combining',
    'kang-2022-prp-meta/combining-acne-scars',
    'mujahid-2020-acne-review/combining-acne-scars',
    'bailey-2022-melasma-meta/combining-pigmentation',
    'lisa-acu-post/combining',
  ],
  'rf-microneedling': [
    'psp-fda-rf-2025/rf-microneedling',
    'epocrates-fda-rf-2025/rf-microneedling',
    'prime-journal-fda-rf-2025/rf-microneedling',
    'statpearls-microneedling/rf-microneedling',
  ],
  'choosing-a-provider': [
    'fda-consumer-update-copy/choosing-a-provider',
    'webmd-microneedling/choosing-a-provider',
    'aad-news-2018/choosing-a-provider',
    'cdc-mmwr-2024-hiv/choosing-a-provider',
    'fda-denovo-skinpen/choosing-a-provider',
    'health-canada-dr-pen/choosing-a-provider',
    'tga-microneedling-consider/choosing-a-provider',
  ],
};
