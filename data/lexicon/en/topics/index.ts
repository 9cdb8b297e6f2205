import type { TopicPhrasings } from '../../types.ts';
import { aftercareActives } from './aftercare-actives.ts';
import { aftercareAlcohol } from './aftercare-alcohol.ts';
import { aftercareExercise } from './aftercare-exercise.ts';
import { aftercareMakeup } from './aftercare-makeup.ts';
import { aftercareMoisturise } from './aftercare-moisturise.ts';
import { aftercareSun } from './aftercare-sun.ts';
import { aftercareSunscreen } from './aftercare-sunscreen.ts';
import { aftercareWash } from './aftercare-wash.ts';
import { choosingAProvider } from './choosing-a-provider.ts';
import { collagenPeak } from './collagen-peak.ts';
import { combining } from './combining.ts';
import { cost } from './cost.ts';
import { downtime } from './downtime.ts';
import { fullHealing } from './full-healing.ts';
import { homeOrClinic } from './home-or-clinic.ts';
import { howItWorks } from './how-it-works.ts';
import { infectionRisk } from './infection-risk.ts';
import { maintenanceInterval } from './maintenance-interval.ts';
import { needleDepth } from './needle-depth.ts';
import { pain } from './pain.ts';
import { pigmentationRisk } from './pigmentation-risk.ts';
import { pregnancy } from './pregnancy.ts';
import { preparation } from './preparation.ts';
import { regulation } from './regulation.ts';
import { resultsDuration } from './results-duration.ts';
import { resultsOnset } from './results-onset.ts';
import { resultsOnsetSessions } from './results-onset-sessions.ts';
import { resultsPermanence } from './results-permanence.ts';
import { rfMicroneedling } from './rf-microneedling.ts';
import { sensitiveSkin } from './sensitive-skin.ts';
import { sessionLength } from './session-length.ts';
import { sessionSpacing } from './session-spacing.ts';
import { sessionsNeeded } from './sessions-needed.ts';
import { sideEffects } from './side-effects.ts';
import { skinToneSuitability } from './skin-tone-suitability.ts';
import { warningSigns } from './warning-signs.ts';
import { whatItIs } from './what-it-is.ts';
import { whatItTreats } from './what-it-treats.ts';
import { whoShouldAvoid } from './who-should-avoid.ts';

export const TOPIC_PHRASINGS: readonly TopicPhrasings[] = [
  whatItIs,
  howItWorks,
  whatItTreats,
  sessionsNeeded,
  sessionSpacing,
  maintenanceInterval,
  resultsOnset,
  resultsOnsetSessions,
  resultsDuration,
  resultsPermanence,
  sessionLength,
  downtime,
  fullHealing,
  collagenPeak,
  pain,
  sideEffects,
  infectionRisk,
  pigmentationRisk,
  skinToneSuitability,
  sensitiveSkin,
  whoShouldAvoid,
  pregnancy,
  needleDepth,
  homeOrClinic,
  aftercareSun,
  aftercareSunscreen,
  aftercareMakeup,
  aftercareActives,
  aftercareExercise,
  aftercareWash,
  aftercareMoisturise,
  aftercareAlcohol,
  warningSigns,
  preparation,
  combining,
  rfMicroneedling,
  cost,
  regulation,
  choosingAProvider,
];
