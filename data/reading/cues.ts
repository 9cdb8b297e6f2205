/**
 * Words that tell which topic a figure belongs to. Each list is one cue; a phrase is written as on the page, in lower
 * case. They are general English: a cue that helps one sentence only has no place here.
 */
const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Every verb with every word after it: "look softer", "feels firmer". */
const pairs = (verbs: string, ends: string): readonly string[] =>
  verbs.split(' ').flatMap((verb) => ends.split(' ').map((end) => `${verb} ${end}`));

/** "before a microneedling session", "before your SkinPen": every such name after each of these. */
const BEFORE_NEEDLING: readonly string[] = ['a', 'your', 'the', 'each', 'any', 'every'].flatMap(
  (which) =>
    'microneedling,micro-needling,micro needling,skin needling,needling,dermapen,skinpen,dermaroller,derma roller,dermarolling'
      .split(',')
      .map((name) => `before ${which} ${name}`),
);

export const CUES = {
  session:
    list(`session, sessions, treatment, treatments, appointment, appointments, visit, visits, procedure,
    procedures, sitting, sittings, round, rounds, series, course`),
  apart: list(
    'after each other, from each other, from one another, from the last, after the last one, after the previous, from the previous, apart',
  ),
  spaced: list(
    `closer together, closer than, no closer, spaced, space, spacing, spread out, spaced out, separated, scheduled, schedule, booked`,
  ),
  interval: list(`interval, intervals, gap, gaps, frequency, how often, how frequently`),
  between:
    list(`between them, between two, between these, between sessions, between treatments, between appointments, between visits, between each,
    between your, between microneedling, between procedures, between every, in between, between successive,
    between consecutive, between rounds, between skin needling, between two sessions, between two treatments,
    between dermarolling, between needling, between uses, between each use, between rolls, between rollings, between individual, between one session`),
  nextSession:
    list(`come back in, come back for, come back after, return for, return in, rebook, come back once, come back every, come back twice, next session, next treatment, next appointment, next visit, next microneedling, next procedure,
    next round, next one, another session, another treatment, another round, another microneedling,
    second session, second treatment, second appointment, second visit, third session, third treatment, following session, subsequent session, subsequent sessions,
    subsequent treatments, subsequent treatment, each session, repeat, repeated, repeating, repeat treatment,
    repeat session, again, redo, further session, further treatment, further treatments, have it done again`),
  withUpkeep: list(
    `with maintenance, with regular maintenance, with proper maintenance, with good maintenance, without maintenance, with ongoing maintenance, with upkeep, without upkeep, while maintenance`,
  ),
  maintenance:
    list(`hold on to the result, hold on to the results, hold on to your result, hold on to your results, hold on to results, keep the result, keep the results, keep your result, keep results, keep your results, hold the result, hold the results, prolong the results, prolong results, extend results, extend your results, maintenance, maintain, maintaining, maintained, upkeep, top-up, top-ups, top up, top ups, topup,
    touch-up, touch-ups, touch up, touch ups, follow-up, follow-ups, booster, boosters, boost, refresher, refreshers, follow-up session,
    follow-up sessions, follow-up treatment, follow-up treatments, follow up treatment, follow up treatments,
    a follow-up, a follow up, ongoing, keep up your results, keep up the results, long-term upkeep,
    yearly treatment, preserve, sustain, prolong your results`),
  afterSeries:
    list(`after the series, after the initial series, after the first series, after the initial, initial series,
    after your series, after that, thereafter, after the course, after your initial, once your series,
    after completing, once you complete, following the series, after a course, then every, once complete,
    after finishing, then one every, then once every, then one session every, then one treatment every, then a session every, then a treatment every, then quarterly, then yearly, then annually, then every, drop to, cut back to, go down to, then once a, then once or twice a, then twice a, followed by one every`),
  see: [
    ...pairs(
      'look looks looking feel feels become becomes',
      'softer smoother brighter firmer tighter clearer fresher plumper fuller thicker lighter flatter shallower healthier',
    ),
    ...list(
      `showed, see, sees, seeing, seen, saw, notice, notices, noticed, noticing, noticeable, noticeably, visible, visibly, appear, appears, appearing, emerge, emerges, show, shows, showing, shown, evident, apparent, observe, observed, look better, looks better, reveal, become clear, start to look, begin to look, manifest`,
    ),
  ],
  result:
    list(`what you see, what you gain, what you get, milder, lighter, softer, thicker, denser, fuller, clearer, smaller, fewer, plump, result, results, gain, gains, improvement, improvements, improve, improves, improved, improving, difference, differences,
    change, changes, effect, effects, benefit, benefits, outcome, outcomes, glow, glowing, firmer, smoother, brighter, better, smoothness, firmness, radiance, brightness, plumpness,
    texture, tone,
    tighter, plumper, fade, fades, soften, growth, regrowth, progress, plumping, tightening, brightening, smoothing, thicken, thickens, brighten, brightens, tighten, tightens, smooth out, plump up, lighten, lightens, flatten, flattens`),
  resultNoun: list(
    `what you see, what you gain, what you get, result, results, effect, effects, benefit, benefits, gain, gains, improvement, improvements, outcome, outcomes`,
  ),
  begin:
    list(`start, starts, starting, started, begin, begins, beginning, began, first results, first signs, initial results,
    early results, first, as early as, as soon as, initially, early, how soon, how quickly`),
  fullResult: list(
    `final results, final result, full results, full result, full effect, full effects, full benefit, full benefits, complete results, complete result, best results, best result, optimal results, optimum results, peak results, peak improvements, maximum results, maximum benefit, maximum effect, final outcome, dramatic results, ultimate results`,
  ),
  full: list(`full, final, complete, maximum, maximal, optimal, optimum, best, peak, peaks, fullest, ultimate, entire, total,
    dramatic, most dramatic, significant results, completely, fully`),
  last: list(`maintained for, are maintained, is maintained, be maintained, duration of results, duration of result, duration of effect, duration of effects, results duration, result duration, length of results, keep their result, keep their results, keeps its result, keeps the result, enjoy results for, enjoy the results for, enjoy your results for, out of it, get out of, stick around, sticks around, last, lasts, lasted, lasting, long-lasting, persist, persists, hold, holds, stay, stays, wear off,
    wears off, remain, remains, endure, endures, continue to last, sustained, longevity, durability`),
  rollAgain: list(
    `before you roll again, before you needle again, before rolling again, before needling again`,
  ),
  heldFor: list('maintained for, are maintained, is maintained, be maintained'),
  numbingCream: list(
    'numbing cream, numbing creams, anaesthetic cream, anesthetic cream, numbing gel',
  ),
  seeYou: list(
    'see you, sees you, see us, see your practitioner, see a doctor, seeing you, see clients, see patients, see our clients, see our patients, see people',
  ),
  forResults: list(
    `duration of results, duration of result, duration of effect, duration of effects, results duration, result duration, length of results`,
  ),
  lastingAim: list(
    `for lasting results, for long-lasting results, for longer-lasting results, for lasting improvement, for lasting change, for a lasting result`,
  ),
  healingProduct: list(
    `healing ointment, healing ointments, healing balm, healing balms, healing cream, healing creams, healing serum, healing gel, healing mask, repair cream, repair serum, repair balm, healing salve`,
  ),
  normalAgain: list(
    `normal again, itself again, yourself again, themselves again, myself again, like new again, calm again, back again, well again`,
  ),
  lastOne: list(
    `the last two, the last three, the last few, your last two, last session, last treatment, last appointment, last visit, the last, at last, your last, last updated, last one, last year, last month, last week, in the last, last resort`,
  ),
  take: list(`be done, is done, be performed, is performed, over in, finished in, finished within, whole treatment, entire treatment, whole procedure, whole process, treatment is, session is, procedure is, appointment is, is done in, done in about, take, takes, taking, took, lasts, last, lasting, duration, long, time, runs, require, requires, quick,
    approximately, from start to finish, in the chair, in and out, plan on, in the clinic, at the clinic, in clinic, out of your day, of your time, set aside, put aside, block out, be with us, with us for, here for, allow, length, complete, completed, done in, performed in, spend, in all, in total, altogether, overall`),
  lengthLabel:
    list(`procedure time, treatment time, session length, session time, session duration, treatment duration,
    appointment time, duration, time, length of treatment, treatment length, appointment length, length of session,
    procedure length, time required, chair time, appointment duration, procedure duration, time per session`),
  noDowntime: list(
    `no downtime, zero downtime, without downtime, minimal downtime, little downtime, no down time, no down-time, or downtime, little to no downtime, little or no downtime, no real downtime, no recovery time, no recovery`,
  ),
  redness:
    list(`these symptoms, these signs, these reactions, calm, calmer, calmed, symptoms, common effects, adverse effects, expected effects, temporary effects, redness, red, redder, reddened, swelling, swollen, swell, puffy, puffiness, pink, pinkness, flushed, flushing, blush,
    erythema, oedema, edema, inflamed, inflammation, sunburn, sunburnt, sunburned, downtime, down time, down-time,
    recovery time, recovery period, recovery, recover, tender, tenderness, tightness, warmth, warm, irritation,
    sensitivity, side effects, social downtime, these effects, usual tone, back to a normal, normal look, back to normal, look normal, looks normal, normal again, normal appearance, look like yourself, look like themselves, looks like itself, look like itself, near normal, near-normal, appear normal, appears normal`),
  settle:
    list(`to go, has gone, have gone, will go, calm, calmer, calmed, be over, finished by, is over, are over, over in, over within, passes, has passed, subside, subsides, subsided, settle, settles, settled, fade, fades, faded, gone, go away, goes away, resolve,
    resolves, resolved, disappear, disappears, calm down, calms down, die down, dies down, clear, clears, diminish,
    diminishes, disappearing, wear off, last, lasts, persist, persists, fading, lessen, ease, eases, dissipate,
    dissipates, less, much less, reduced, back to normal, back to its usual, look normal`),
  peeling:
    list(`peeling, peel off, flaking, flake, flakes, flaky, bruise, bruises, bruising, bleeding, scab, scabs, scabbing,
    crust, crusting, crusts, dry, dryness, shedding, itching, itch, itchy, breakout, breakouts, purging, purge, milia,
    acne flare, back to work, return to work, off work, time off, social events, public, work, grid marks`),
  heal: list(`heal, heals, healed, healing, mend, mends, mended, mending, knit, knits, fully recover, fully recovered, fully recovers, full recovery, complete recovery,
    completely recover, completely recovered, regenerate, regenerates, regeneration, remodel, remodels, remodelling,
    remodeling, repair, repairs, repairing, renew, renews, restore itself, rebuild, rebuilds, rebuilding, mature,
    matures, maturation, close, closes, channels close`),
  goesOn:
    list(`continued changes, continued improvement, continued improvements, continuing improvement, ongoing improvement, further improvement, further improvements, continues to be, continue to be, carries on, carry on, keeps on, stimulated for, will be stimulated, keep improving, keeps improving, continue to improve, continues to improve, continue improving,
    keeps building, keep building, continue to build, continues to build, continue building, continues building,
    continue to develop, continues to develop, keeps developing, keep developing, continue to form, continues to form, keeps forming, keep forming, continue to produce,
    continues to produce, keeps producing, continues for, continue for, continues to rebuild, keep seeing,
    continue to see, continue over, continues over, continue to get better, keeps getting better,
    keep getting better, is produced, being produced, continue to increase, continues to increase, goes on, improving for,
    continue up to, continues up to, keep working, keeps working, continues to work, production continues,
    remodeling continues, remodelling continues, continue to remodel, continues to remodel`),
  collagen: list('collagen, elastin, neocollagenesis'),
  peak: list(`kicks into gear, kicks into high gear, kick into gear, fastest, rise most, rises most, peak, peaks, peaked, peaking, maximum, maximal, highest, its height, at its strongest, at its highest,
    maximises, maximizes, in full swing, most active`),
  makeCollagen:
    list(`make, makes, made, produce, produces, form, forms, build, builds, develop, develops, generate,
    generates, lay down, new collagen, grow, create`),
  numb: list(`numb, numbing, numbed, anaesthetic, anesthetic, anaesthesia, anesthesia, lidocaine, emla, compress, compresses, ice pack, ice packs, cold pack, cold packs, topical cream,
    anaesthetize, numbness, consultation, consult, intake, paperwork, forms, arrive, late, early arrival, checkout`),
  including: list(
    'including, includes, include, inclusive, plus, included, with numbing, counting, incl, of which',
  ),
  avoid:
    list(`avoid, avoids, avoiding, avoided, avoidance, no, not, don't, dont, do not, never, refrain, refraining, skip, skipping, without,
    stay away, stay out, staying out, keep out, keep away, keep off, keeping out, steer clear, abstain, off limits, stop,
    discontinue, forgo, forego, leave out, leave off, lay off, hold off, hold, pause, limit, minimise, minimize, cannot,
    can't, shouldn't, should not, mustn't, must not, won't, nothing, protect, prohibited, forbidden, don'ts, give up,
    cut out, postpone, put off, suspend, limited, restricted, restrict, minimised, minimized, free, withhold, out of, bare, hands off, park, shelve, ditch`),
  wait: list(`wait, waits, waiting, until, till, before, leave, leaving, allow, give, deserve, deserves, delay, delaying, return, returning, resume,
    resuming, resumed, restart, reintroduce, reintroduced, reintroducing, go back, going back, get back, start, begin,
    safe, ok, okay, fine, allowed, permitted, can, may, able, once, when, after, post, reapply, back, soon, best to`),
  wearOrUse: list(
    `wear, wearing, use, uses, using, apply, applying, reapply, reapplying, applied, put on, protect, cover, daily, always, continue, keep, plenty, gentle, moisturise, moisturize, hydrate, follow, every day`,
  ),
  beforeSession: [
    ...BEFORE_NEEDLING,
    ...list(
      `before your first session, before your first treatment, before your first appointment, before the first session, before the first treatment, before your treatment, before your session, before your appointment, before treatment, before the treatment, before microneedling, before the session, before the procedure, before your procedure, before a session, before a treatment, before an appointment, before the appointment, before having, before your visit, before you come, prior, beforehand, in advance, ahead of, leading up to, pre-treatment, pre treatment, pretreatment, pre-procedure, before undergoing, before each session, before each treatment, before any treatment, before procedure, before session, before skin needling, before the day, pre-care, ahead, preparing for, in preparation, before dermarolling, before rolling, before you roll, before you needle, before each use, before needling, before your skin, preceding`,
    ),
  ],
  applying: list(
    `reapply, reapplying, reapplied, apply, applying, applied, spray, mist, cleanse twice, drink, sip, drinking water, water, moisturise, moisturize, moisturising, moisturizing, moisturiser, moisturizer, topically, soak, soaking, sanitise, sanitize, sterilise, sterilize, disinfect, photo, photos, photograph, photographs, pictures, selfie, selfies, dose, tablets, take ibuprofen, ibuprofen, aspirin, ice, hydrate, pillowcase, pillowcases, pillow, change your, sleep, cleanse, rinse, ointment, aquaphor, vaseline, hyaluronic, serum, serums, mask, masks, gentle cleanser, cream, gel, antibiotic`,
  ),
  study:
    list(`study, studies, trial, trials, randomised, randomized, follow-up, follow up, followed up, participants,
    assessed, evaluated, judged, measured, baseline, versus, compared, scored, reviewed, publication, published`),
  notice24:
    list(`hours notice, hour notice, hours' notice, hours ' notice, advance notice, notice is required, notice of, cancel, cancellation, cancelling, reschedule, rescheduling, no-show, deposit, refund, business hours,
    open, opening, hours of operation, ship, shipping, delivery, delivered, warranty, guarantee, expire, expires, expiry,
    valid, financing, get back to you, subscribe, min read, minute read, read time, ago, arrive,
    experience in, in business, in practice, years of experience, over the years, expires in, battery, batteries, rechargeable, shelf life,
    return policy, updated, join us, webinar, discovery call`),
  illness: list(
    `accutane, isotretinoin, roaccutane, cold sore, cold sores, antiviral, antivirals, chemotherapy, radiation, pregnant, breastfeeding, vaccine, vaccination, blood thinners, in the past, in the last, within the last, in the previous, fever, worsens, worsening, infection, call us, contact us, call your, see a doctor`,
  ),
  openSkin: list(
    `open pore, open pores, open wound, open wounds, open skin, open channels, open sores`,
  ),
  policy: list(
    `cancellation policy, booking policy, refund policy, deposit policy, late policy, no-show policy, returns policy, terms and conditions, cancellations, our policy, policies`,
  ),
  wearsOut: list(
    `stays good, stay good, stays sharp, stay sharp, good for, lifespan, life span, blunt, dull, replace, replaced, replacing, swap, swap out, swap your, change the, change your, changed, wear out, wears out, effective for, used for, reused, reuse, discard, throw away, lasts for, new one`,
  ),
  needMany:
    list(`need, needs, needed, require, requires, required, recommend, recommends, recommended, suggest, suggests, suggested,
    advise, advises, advised, call for, calls for, will want, you'll want, start with, budget for, count on, aim for, series of, course of, plan on, plan for, expect, undergo, average, usually,
    typically, optimal, ideal, minimum, book, total of`),
  need: list(`need, needs, needed, require, requires, required, recommend, recommends, recommended, suggest, suggests,
    suggested, advise, advises, advised, call for, calls for, will want, you'll want, plan on, plan for, start with, budget for, count on, aim for`),
  numberOf: list(
    `number of sessions, number of treatments, number of microneedling sessions, number of microneedling treatments, number of appointments, sessions needed, sessions required, treatments needed, treatments required`,
  ),
  howMany:
    list(`how many, session enough, treatment enough, sessions enough, treatments enough, session be enough, treatment be enough, number of sessions, number of treatments, number of microneedling, number of visits, number of appointments,
    sessions needed, sessions required, treatments needed, treatments required, recommended sessions,
    recommended treatments, sessions, treatments, course, no. of sessions, best results, total sessions`),
  planPrice: list(
    `total cost, treatment plan, full course, complete course, entire course, whole course, overall cost, full plan, total, altogether, all in, in all`,
  ),
  package: list(
    `package, packages, block of, bundle, bundles, buy, purchase, series of, course of, set of, pack, packs, membership, prepaid, pre-paid, save, saving, savings, discount, discounted, off, deal, offer, offers, special, voucher, gift, promotion, for the price, add-on, add on, upgrade, deposit, consultation, consult, fee, finance, financing, monthly payments, instalments, installments, member, members, bogo, free`,
  ),
  perSession:
    list(`per session, per treatment, each session, each treatment, a session, per visit, per appointment, one session,
    a time, each time, a go, per go, one treatment, a treatment, single session, single treatment, session, each, per area`),
  priceLabel: list(
    `price, prices, pricing, cost, costs, fee, priced at, starting price, starting at, investment, how much, spend, pay, charge, charges`,
  ),
  device:
    list(`device, devices, gadget, gadgets, pen costs, kit, kits, roller, rollers, derma roller, dermaroller, cartridge, cartridges, needle tips, tip,
    tips, serum, serums, cream, creams, product, products, at-home, home, amazon, shop, shipping, orders, order, add to cart, cart,
    retail, retails, sold, theory, diploma, certificate, accredited, trainees, masterclass, workshop, training, course fee, certification, machine, insurance, lawsuit, fine, revenue, market`),
  needleLength:
    list(`needle, needles, depth, depths, deep, deeper, length, lengths, penetrate, penetrates, penetration, setting,
    size, sizes, roller, rollers, pen, tip, microneedles, microneedle, dermaroller, derma roller, cartridge`),
  notNeedle:
    list(`wider, narrower, across, beneath the surface, below the surface, below the skin, beneath the skin, thicker, thinner, thin, thick, thickness, diameter, wide, width, scar size, pea, tall, gauge, hair grew, hair growth of, lesion, lesions,
    per month, each month, grow, grows, spot size, laser, pupil, gap, epidermis is, dermis is, stratum corneum is, biopsy,
    punch, mole, in diameter`),
  personal: list(`i, i'm, i've, i'd, i'll, my, me, we've had`),
  advised: list(
    `rules, instructions, the advice, her advice, his advice, their advice, told me to, tells me to, told to, advised me, recommend, recommends, recommended, suggest, suggests, advise, advises, usually, typically, you, your, patients, clients, most,
    my advice, my tip, my tips, my takeaway, my takeaways, my recommendation, my recommendations, i would, the perfect, the ideal, perfect for, ideal for, best for, in my hands, in my practice, in my clinic, in my experience, i tell, i understand, i must, i agree, i acknowledge, i am aware, i'm aware, can i, should i, do i, will i, must i, may i, when i, could i`,
  ),
  anaphora:
    list(`this time, this timeframe, this time frame, this interval, this period, this gap, this window, this spacing,
    that time, this waiting period, that gap`),
  fully: list('fully, completely, full, complete'),
  denied: list(
    `myth, false, not true, untrue, misconception, wrong, debunked, rumour, rumor, fiction`,
  ),
} as const satisfies Record<string, readonly string[]>;

/** Cues that lie: a word inside the phrase on the left is no sign of what stands on the right. */
export const MASKS: Readonly<Partial<Record<keyof typeof CUES, readonly (keyof typeof CUES)[]>>> = {
  lastOne: ['last', 'take', 'settle'],
  normalAgain: ['nextSession'],
  rollAgain: ['beforeSession'],
  heldFor: ['maintenance'],
  numbingCream: ['applying', 'device'],
  seeYou: ['see'],
  forResults: ['take', 'lengthLabel'],
  lastingAim: ['last', 'take', 'result', 'resultNoun'],
  healingProduct: ['heal'],
  noDowntime: ['redness'],
  openSkin: ['notice24'],
};

export type CueId = keyof typeof CUES;
