// Words that name things of every subject: those of bold names on pages about nearly anything. A name of nothing but such words is seldom worth asking for.

const GENERAL: ReadonlySet<string> = new Set(
  `
  access accessibility accountability accuracy action actions activity adaptability adaptation adaptive
  addressing advanced advancements allocation analysis application applications approach approaches
  assessment authority availability avoiding awareness balance balancing barriers based basic behavior
  benefits best bias building calculation capacity case cases challenges change changes character
  characteristics check collaboration collection color common communication community comparative comparison
  competition complex complexity compliance components composition comprehensive concentration concepts
  concerns conditions conflict connection connections consent consequences considerations consistency
  construction context contextual continuous contributions control cooperation coordination cost costs
  creating creation cross cultural culture current data decision define definition delivery demand density
  dependence design detection determine development devices dialogue differences digital direct distribution
  diverse diversity documentation dynamic dynamics early ecological ecosystem education educational effect
  effective effectiveness effects efficiency elements emergence emerging empirical encouragement energy
  engagement enhanced enhancing environmental errors ethical evaluation events evidence evolution examples
  exchange expansion expectations experience exploration expression facilitating facilitation factors family
  features final financial findings first flexibility flow focus follow form formation foundation
  foundations framework frameworks function functional functionality functions future general generation
  global governance government group groups growth guidance guidelines guiding high higher historical
  history human identification identifying identity image impact impacts implementation implications
  importance improved improvement increased independence individual influence influences information
  informed infrastructure initial initiatives innovation innovations innovative insights integration
  integrity intelligence interaction interactions interdisciplinary interest internal international
  interpretation intervention introduction involvement isolation issues justice key knowledge lack language
  leadership level levels life limitations limited local location loss low maintenance making management
  manipulation materials measurement measures mechanism mechanisms media method methods model modeling
  models modern monitoring movement movements multiple natural nature need needs networks number observation
  ongoing open operations opportunities order organization orientation outcomes output patterns perception
  performance personal perspective perspectives physical planning policy potential power practical practices
  precision predictive preparation preservation pressure prevention primary principles privacy problem
  procedures process processes production promotion protection psychological public purpose quality rate
  rates real recognition recovery reduced reduction regular regulation regulations regulatory relationship
  relationships relevance reporting representation requirements research resilience resistance resolution
  resource resources response responses responsibility results right rights risk risks role roles rule rules
  safety sample science scientific secondary selection sensitivity service services sharing shift
  significance size social societal software solutions source sources space spatial specific speed stability
  standard standardization standards state statistical status storage strategies strategy strength
  structural structure structures studies support surface sustainability sustainable system systems
  technical techniques technological technologies technology term testing theoretical theories theory time
  tools traditional training transfer transformation transition transmission transparency trends trust type
  types understanding use utilization validation value values variability visual visualization volume work
  world`.match(/[a-z]+/g),
);

/** Whether a word, in small letters, is used of every subject alike. */
export function isGeneralWord(word: string): boolean {
  return GENERAL.has(word);
}
