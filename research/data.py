"""Reads the files into rows: one a decision. None = not answered."""
import csv, json, math, re, zlib
from collections import defaultdict, Counter
import sys; D=sys.argv[1]+'/'  # the folder with the files
def read(f): return list(csv.DictReader(open(D+f,encoding='utf8')))
def num(x):
    try: v=float(x); return v if v>0 else None
    except: return None
def year(x):
    m=re.match(r'(20\d\d)',x or ''); y=int(m.group(1)) if m else None
    return y if y and 2018<=y<=2026 else None
FEATS=['size','activity','people','kind','children','who','cross','duration','harm','fault','repair','cooperation','earlier','report','gain','means','gravity','other','found']
BANDS=[0,.5,2,10,50,250,1000,5000,25000]
def band(t):
    k=0
    for i,b in enumerate(BANDS):
        if t>=b*1e6: k=i
    return 't%d'%k
ACT={'DIGITAL_SERVICES':'digital','TELECOM':'telecom','FINANCIAL':'finance','RETAIL':'retail','HEALTH':'health','EDUCATION':'education','MEDIA':'media','UTILITIES':'utilities','HOUSING_TOURISM':'housing','OTHER_PUBLIC_ADMIN':'administration'}
def sized(r):
    """The turnover if it does not contradict the stated size; Hungarian ones are often in forint."""
    t=num(r['turnover_eur']); e=r['enterprise_size']
    if t and (r['country']=='HU' or t<1e4 or e=='SME' and t>=1e8 or e in('LARGE','VERY_LARGE') and t<1e7): t=None
    return t
def arts(s):
    out=set()
    for p in re.findall(r'\d+',s.split('<')[0]):
        n=int(p)
        if n<100 and n not in(1,2,3,4,11,51,52,53,54,55,56,57,60,61,62,63,64,65,66,77,78,79,80,81,82,83,84): out.add(n)
    return out
HI=set([5,6,7,9]+list(range(12,23))+list(range(44,50))+[58])
def tier(a): return 'higher' if a&HI else ('lower' if a else None)
def dirn(x): return {'AGGRAVATING':'agg','MITIGATING':'mit','NEUTRAL':'neu'}.get(x)
KIND={'PRIVATE':'private','TELECOM':'private','MEDIA':'private','FINANCIAL':'private','PUBLIC':'public','EDUCATION':'public','JUDICIAL':'public','INDIVIDUAL':'person','NGO_OR_NONPROFIT':'association','POLITICAL_PARTY':'association','RELIGIOUS':'association','MEMBERSHIP_ORGS':'association'}
def first(r):
    f={k:None for k in FEATS}
    t=sized(r)
    f['size']=band(t) if t else {'SME':'small','LARGE':'large','VERY_LARGE':'vlarge'}.get(r['enterprise_size'])
    if r['sector']: f['activity']=ACT.get(r['sector'],'other')
    g=r['vulnerable_groups']
    f['children']='yes' if 'CHILDREN' in g or 'STUDENTS' in g else 'no'
    f['who']='employees' if 'EMPLOYEES' in g else 'patients' if 'PATIENTS' in g else 'others'
    a=arts(r['articles_breached'])
    fg=dirn(r['factor_g'])
    f['kind']='special' if r['special_categories_discussed']=='YES' or 9 in a else 'close' if fg=='agg' else 'ordinary'
    f['cross']={'YES':'yes','NO':'no'}.get(r['cross_border'],'no')
    f['fault']={'agg':'gross','mit':'slight','neu':'negligent'}.get(dirn(r['factor_b']))
    f['repair']={'mit':'prompt','neu':'partial','agg':'nothing'}.get(dirn(r['factor_c']))
    f['cooperation']={'mit':'beyond','neu':'required','agg':'obstructed'}.get(dirn(r['factor_f']))
    e=dirn(r['factor_e'])
    f['earlier']='yes' if e=='agg' or r['first_violation']=='NO_REPEAT_OFFENDER' else 'none' if e or r['first_violation']=='YES_FIRST_TIME' else None
    h=dirn(r['factor_h']); f['report']={'mit':'prompt','neu':'late','agg':'none'}.get(h)
    f['gravity']={'agg':'high','mit':'low','neu':'medium'}.get(dirn(r['factor_a']))
    f['other']=dirn(r['factor_k'])
    f['found']='complaint' if r['complaint']=='YES' else 'audit' if r['official_audit']=='YES' else 'other' if r['complaint']=='NO' else None
    return dict(src='1',id=r['id'],country=r['country'],year=year(r['year']),date=None,cls=KIND.get(r['controller_class']),arts=a,fine=num(r['fine_eur']),facts=f,turnover=t,name='',sector=r['sector'])
def second(r):
    f={k:None for k in FEATS}
    w=lambda x: (r[x] or '').split(' ')[-1]
    t=sized(r)
    f['size']=band(t) if t else {'SME':'small','LARGE':'large','VERY_LARGE':'vlarge'}.get(r['enterprise_size'])
    if r['sector']: f['activity']=ACT.get(r['sector'],'other')
    g=r['vulnerable_groups']
    f['children']='yes' if 'CHILDREN' in g else 'no'
    f['who']='employees' if 'EMPLOYEES' in g else 'patients' if 'PATIENTS' in g else 'others'
    a=arts(r['articles_breached'])
    f['kind']='special' if r['special_categories_discussed']=='YES' or 9 in a else 'close' if dirn(r['factor_g'])=='agg' else 'ordinary'
    f['cross']={'YES':'yes','NO':'no'}.get(r['cross_border'])
    f['people']={'UNDER_100':'p0','20_TO_100':'p0','100_TO_1000':'p2','1000_TO_10000':'p3','10000_TO_100000':'p4','100000_TO_100000':'p5','100000_TO_1000000':'p5','OVER_100000':'p5'}.get(w('people_affected'))
    f['duration']={'DAYS':'brief','HOURS':'brief','WEEKS':'months','MONTHS':'months','YEARS':'years','ONGOING':'ongoing'}.get(w('duration'))
    f['harm']={'NO_HARM_DOCUMENTED':'none','YES_NON_MATERIAL_HARM':'some','YES_MATERIAL_HARM':'material','YES_BOTH_TYPES':'material'}.get(w('harm'))
    f['fault']={'agg':'gross','mit':'slight','neu':'negligent'}.get(dirn(r['factor_b']))
    f['repair']={'mit':'prompt','neu':'partial','agg':'nothing'}.get(dirn(r['factor_c']))
    ff=dirn(r['factor_f']); co=w('cooperation')
    f['cooperation']='obstructed' if ff=='agg' or co in('NON_COOPERATIVE','OBSTRUCTIVE') else 'beyond' if ff=='mit' else 'full' if co=='FULL_COOPERATION' else 'required' if ff or co=='PARTIAL_COOPERATION' else None
    e=dirn(r['factor_e'])
    f['earlier']='yes' if e=='agg' or r['first_violation']=='NO_REPEAT_OFFENDER' else 'none' if e or r['first_violation']=='YES_FIRST_TIME' else None
    h=dirn(r['factor_h']); bn=w('breach_notified'); wi=w('within_72h')
    f['report']='none' if bn=='NO_NOT_SUBMITTED' or h=='agg' else 'prompt' if wi=='YES_WITHIN_72H' or h=='mit' else 'late' if wi=='NO_LATE' else 'late' if bn=='YES_SUBMITTED' and False else 'told' if bn=='YES_SUBMITTED' else None
    f['gain']={'NO_BENEFIT':'none','YES_MENTIONED_UNQUANTIFIED':'yes','YES_QUANTIFIED':'yes'}.get(w('benefit'))
    ab=w('ability_to_pay'); f['means']='weak' if 'REDUCING' in ab or 'SME' in ab or 'DISTRESS' in ab else 'ordinary' if 'NOT_AFF' in ab else None
    f['gravity']={'agg':'high','mit':'low','neu':'medium'}.get(dirn(r['factor_a']))
    f['other']=dirn(r['factor_k'])
    f['found']='complaint' if r['complaint']=='YES' else 'audit' if r['official_audit']=='YES' else 'other'
    fine=num(r['fine_eur'])
    c=r['country']; c='GB' if c=='UK' else c
    nm=r['case'].split(' - ',1)[1] if ' - ' in r['case'] else ''
    y=year(r['decided']) or year(r['year'])
    return dict(src='2',id=r['id'],country=c,year=y,date=r['decided'] or None,cls=KIND.get(r['controller_class']),arts=a,fine=fine,facts=f,turnover=t,name=nm,sector=r['sector'],breach=w('breach'))
CURACT={"Media, Telecoms and Broadcasting":'telecom',"Public Sector and Education":'administration',"Finance, Insurance and Consulting":'finance',"Industry and Commerce":'retail',"Transportation and Energy":'utilities',"Health Care":'health',"Real Estate":'housing',"Accommodation and Hospitality":'housing'}
def curated(d):
    if 'GDPR' not in (d['legal_basis'] or ''): return None
    f={k:None for k in FEATS}; pub=d['public_authority'] is True
    t=d['turnover_eur'] if not pub else None
    f['size']=band(t) if t else None
    f['activity']=CURACT.get(d['sector'],'other')
    f['children']='yes' if d['children'] else None
    f['kind']='special' if d['special_categories'] else 'ordinary' if d['special_categories'] is False else None
    n=d['data_subjects']; 
    if n: f['people']='p0' if n<100 else 'p2' if n<1e3 else 'p3' if n<1e4 else 'p4' if n<1e5 else 'p5'
    m=d['duration_months']
    if m: f['duration']='brief' if m<.5 else 'months' if m<12 else 'years'
    f['fault']={'intentional':'gross','gross_negligence':'gross','negligent':'negligent'}.get(d['intent'])
    f['cooperation']={'good':'beyond','poor':'obstructed','normal':'required'}.get(d['cooperation'])
    f['earlier']={True:'yes',False:'none'}.get(d['previous_infringements'])
    if d['self_notified']: f['report']='told'
    f['gravity']=d['seriousness']
    a=arts(' '.join(re.sub(r'\(.*?\)','',x) for x in d['articles']))
    cls='public' if pub else 'private'
    if d['sector']=='Individuals and Private Associations': cls='association'
    return dict(src='c',id=d['id'],country=d['country'],year=year(d['date']),date=d['date'],cls=cls,arts=a,fine=num(d['fine_eur']),facts=f,turnover=t,name=d['controller'],sector=d['sector'])
# where the two codings differ, what the text says (see REPORT); else the second, and in Spain the larger
AMOUNT={'Ireland_14':550000,'Italy_120':6000}
# no fine: a payment to the applicant or a fee of the court
NOT_A_FINE={'Hungary_11','Hungary_13','Hungary_14'}
def merge(a,b):
    r=dict(b); r['src']='12'; r['facts']=dict(b['facts'])
    for k,v in a['facts'].items():
        if r['facts'][k] is None: r['facts'][k]=v
        elif k in('kind','children','cross') and v in('special','yes'): r['facts'][k]=v
        elif k=='kind' and v=='close' and r['facts'][k]=='ordinary': r['facts'][k]='close'
        elif k=='activity' and r['facts'][k]=='other': r['facts'][k]=v
        elif k=='who' and r['facts'][k]=='others': r['facts'][k]=v
        elif k=='size' and v and v.startswith('t') and not r['facts'][k].startswith('t'): r['facts'][k]=v
    r['turnover']=b['turnover'] or a['turnover']
    # the first coding's articles are those found infringed
    if a['arts']: r['arts']=a['arts']
    r['cls']=a['cls'] or b['cls'] ; r['cls_b']=b['cls']
    r['year']=b['year'] or a['year']
    if a['fine'] and b['fine']: r['fine']=max(a['fine'],b['fine']) if b['country']=='ES' else b['fine']
    else: r['fine']=b['fine'] or a['fine']
    return r
def load():
    A={r['id']:first(r) for r in read('coded-decisions.csv')}
    B={r['id']:second(r) for r in read('coded-decisions-2.csv')}
    rows=[]
    for i in sorted(set(A)|set(B)):
        r=merge(A[i],B[i]) if i in A and i in B else A.get(i) or B.get(i)
        if i in AMOUNT: r['fine']=AMOUNT[i]
        if r['fine'] and i not in NOT_A_FINE: rows.append(r)
    cur=[]
    for d in json.load(open(D+'curated.json')):
        r=curated(d)
        if not r or not r['fine']: continue
        m=[x for x in rows if x['country']==r['country'] and abs(math.log10(x['fine']/r['fine']))<.02 and (not x['year'] or not r['year'] or abs(x['year']-r['year'])<=1)]
        if m:
            # read in the decision: its turnover and stated facts replace or fill in
            x=m[0]
            if len(m)==1:
                x['ver']=True; x['curname']=r['name']
                if r['turnover']: x['turnover']=r['turnover']; x['facts']['size']=r['facts']['size']
                for k,v in r['facts'].items():
                    if x['facts'][k] is None and v is not None: x['facts'][k]=v
                x['stated']=r['facts']['gravity']
        else: r['stated']=r['facts']['gravity']; cur.append(r)
    rows+=cur
    for r in rows:
        r['log']=math.log10(r['fine']); r['tier']=tier(r['arts'])
        if r['cls']=='public' and r['facts']['size'] and r['facts']['size'].startswith('t'): r['facts']['size']=None
        r['pubsize']=None
    # groups
    STOP=re.compile(r'^[\W\d]|PS[/-]|EXP|^\d')
    for r in rows:
        n=(r.get('curname') or r['name']).strip()
        m=re.sub(r'[^a-zà-ž ]','',n.lower()).split()
        key=None
        for w in ('meta','facebook','whatsapp','instagram','google','vodafone','amazon','uber','clearview','tiktok','orange','enel','caixabank','bbva','tim','iberdrola','endesa','naturgy','wind','fastweb','microsoft','linkedin','twitter','apple','bisnode','ing','raiffeisen','unicredit','carrefour','eni','edison','sky','deliveroo','foodinho','glovo','deezer','criteo','spotify','klarna','tusla','oslo','bergen','netflix','marriott','equifax','experian','dedalus','kaspr','free','mercadona','telefonica','hse','hm','telenor','notebooksbilliger'):
            if w in m: key=w
        if not key and r['turnover']: key='%s %.0f'%(r['country'],r['turnover'])
        if not key and len(' '.join(m))>=8 and not re.search(r'\d{3}|/20',n): key=r['country']+' '+' '.join(m[:3])
        r['group']=key or '%s %s %s %s'%(r['country'],r['year'],r['fine'],r['cls'])
    # tracker, without the fines of the decisions above, one for one
    T=[]
    for t in read('tracker-fines.csv'):
        v=num(t['fine_eur'])
        if not v or t['country'] in('IM',): continue
        a=arts(re.sub(r'\(.*?\)','',t['articles']).replace('Art.',' '))
        s=t['sector']
        cls={'Public Sector and Education':'public','Individuals and Private Associations':'soft','':None,'Not assigned':None}.get(s,'private')
        act={'Health Care':'health','Public Sector and Education':'administration','Finance, Insurance and Consulting':'finance','Media, Telecoms and Broadcasting':'telecom','Industry and Commerce':'retail','Transportation and Energy':'utilities','Accomodation and Hospitalty':'housing','Real Estate':'housing'}.get(s)
        T.append(dict(src='t',id=t['id'],country=t['country'],year=year(t['date']),date=t['date'],cls=cls,arts=a,tier=tier(a) or {'83(5)':'higher','83(4)':'lower'}.get(t['tier']),fine=v,log=math.log10(v),sector=s,facts={k:None for k in FEATS},tact=act))
    used=set(); byc=defaultdict(list)
    for i,t in enumerate(T): byc[t['country']].append(i)
    from datetime import date
    def day(s):
        try: return date.fromisoformat(s).toordinal()
        except: return None
    def dist(r,t):
        ratio=t['fine']/r['fine']; ok=abs(math.log10(ratio))<.01
        red=r['country']=='ES' and any(abs(ratio-x)<.004 for x in(.6,.8,1/.6,1/.8))
        if not(ok or red): return None
        a,b=day(r['date'] or ''),day(t['date'] or '')
        d=abs(a-b) if a and b else None
        if d is None: 
            if r['year'] and t['year']:
                if abs(r['year']-t['year'])>1: return None
                d=150+365*abs(r['year']-t['year'])
            else: d=400
        if red and not ok: return d+30 if d<200 else None
        return d if d<500 else None
    cand=[]
    for j,r in enumerate(rows):
        for i in byc[r['country']]:
            d=dist(r,T[i])
            if d is not None: cand.append((d,j,i))
    hit=set()
    for d,j,i in sorted(cand):
        if j in hit or i in used: continue
        hit.add(j); used.add(i)
    rest=[t for i,t in enumerate(T) if i not in used]
    return rows,rest,len(hit)
if __name__=='__main__':
    R,T,h=load()
    print(len(R),Counter(r['src'] for r in R),len(T),h,len(set(r['group'] for r in R)))
    print(Counter(r['country'] for r in R)); print(Counter(r['cls'] for r in R))
    for k in FEATS: print(k,Counter(r['facts'][k] for r in R))
    print(Counter(r['turnover'] is not None for r in R))
    print([g for g in Counter(r['group'] for r in R).most_common(25)])
