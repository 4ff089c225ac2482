PRAGMA application_id = 1214344300;
PRAGMA user_version = 4;
CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      event TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
CREATE TABLE days (day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL) STRICT;
CREATE TABLE plans (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, plan TEXT NOT NULL) STRICT;
CREATE TABLE window_shifts (
      seq INTEGER PRIMARY KEY,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      to_at INTEGER
    ) STRICT;
CREATE TABLE press_conflicts (
      seq INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE devices (device TEXT PRIMARY KEY, condition TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
CREATE TABLE print_jobs (
      job TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      device TEXT NOT NULL,
      paper TEXT NOT NULL,
      state TEXT NOT NULL,
      queued_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL,
      may_pick INTEGER NOT NULL,
      active INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      must_change_password INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      password_seq INTEGER,
      sessions_from INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_passwords (
      id TEXT PRIMARY KEY,
      seq INTEGER NOT NULL,
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      params TEXT NOT NULL
    ) STRICT;
CREATE TABLE secret_sessions (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE screens (
      screen INTEGER PRIMARY KEY,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      demo INTEGER NOT NULL,
      paired_at INTEGER NOT NULL,
      removed INTEGER NOT NULL
    ) STRICT;
CREATE TABLE tokens (
      name TEXT PRIMARY KEY,
      rights TEXT NOT NULL,
      demo INTEGER NOT NULL,
      made_at INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      revoked INTEGER NOT NULL
    ) STRICT;
CREATE TABLE secret_screens (token_hash BLOB PRIMARY KEY, screen INTEGER NOT NULL) STRICT;
CREATE TABLE secret_tokens (
      token_hash BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      last_day TEXT
    ) STRICT;
CREATE TABLE visits (
      visit TEXT PRIMARY KEY CHECK (visit = replace(day, '-', '') || '-' || number),
      day TEXT NOT NULL,
      number TEXT NOT NULL,
      prefix TEXT NOT NULL,
      serial INTEGER NOT NULL,
      item TEXT NOT NULL,
      class TEXT NOT NULL,
      reason TEXT,
      ahead INTEGER NOT NULL,
      request TEXT,
      issued_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      window INTEGER,
      staff TEXT,
      called_at INTEGER,
      calls INTEGER NOT NULL DEFAULT 0,
      open_ms INTEGER NOT NULL DEFAULT 0,
      closed_ms INTEGER NOT NULL DEFAULT 0,
      parked_ms INTEGER NOT NULL DEFAULT 0,
      started_at INTEGER,
      finished_at INTEGER
    ) STRICT, WITHOUT ROWID;
CREATE TABLE presses (
      uid TEXT NOT NULL,
      number INTEGER NOT NULL,
      device TEXT NOT NULL,
      kind TEXT NOT NULL,
      value TEXT NOT NULL,
      token TEXT,
      received_at INTEGER NOT NULL,
      pressed_at INTEGER,
      not_counted TEXT,
      PRIMARY KEY (uid, number)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_sessions (
      subject TEXT PRIMARY KEY,
      visit TEXT NOT NULL,
      case_no TEXT,
      turn INTEGER NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      until INTEGER NOT NULL,
      open INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('unrated', 'active', 'defaulted', 'set-aside'))
    ) STRICT, WITHOUT ROWID;
CREATE TABLE ratings (
      subject TEXT PRIMARY KEY REFERENCES rating_sessions,
      visit TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      pressed_at INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('keypad', 'qr', 'paper')),
      scan TEXT,
      set_aside TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_defaults (
      subject TEXT PRIMARY KEY,
      level INTEGER NOT NULL,
      defaulted_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_reasons (
      subject TEXT PRIMARY KEY,
      reasons TEXT NOT NULL,
      person TEXT,
      has_phone INTEGER NOT NULL,
      told_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE rating_days (
        day TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (day, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE rating_months (
        month TEXT NOT NULL,
        window INTEGER NOT NULL,
        item TEXT NOT NULL,
        channel TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (month, window, item, channel, state, level)
      ) STRICT, WITHOUT ROWID;
CREATE TABLE voice_months (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'defaulted')),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      visits INTEGER NOT NULL,
      PRIMARY KEY (month, window, state, level)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE secret_rating_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL) STRICT;
CREATE TABLE follow_ups (
      no TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      visit TEXT NOT NULL,
      case_no TEXT,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      channel TEXT NOT NULL,
      day TEXT NOT NULL,
      level INTEGER NOT NULL,
      opened_on TEXT NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      state TEXT NOT NULL,
      call_back_day TEXT, call_back_at INTEGER, call_back_amber INTEGER,
      called_at INTEGER, reached INTEGER, call_note TEXT, call_late INTEGER NOT NULL DEFAULT 0,
      put_right_days INTEGER NOT NULL,
      put_right_day TEXT NOT NULL, put_right_at INTEGER NOT NULL, put_right_amber INTEGER NOT NULL,
      put_right_certain INTEGER NOT NULL,
      done_at INTEGER, founded INTEGER, measure TEXT, put_right_late INTEGER NOT NULL DEFAULT 0,
      answered_at INTEGER, answer TEXT,
      again_level INTEGER,
      appeal_ground TEXT, appeal_reason TEXT, appeal_by TEXT, appealed_at INTEGER,
      upheld INTEGER, decision_reason TEXT, decided_by TEXT, decided_at INTEGER,
      next_at INTEGER
    ) STRICT;
CREATE TABLE follow_up_entries (
      no TEXT NOT NULL,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      staff TEXT,
      what TEXT NOT NULL,
      PRIMARY KEY (no, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE items (
      code TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      changed_at INTEGER NOT NULL,
      withdrawn_at INTEGER,
      item TEXT NOT NULL
    ) STRICT;
CREATE TABLE item_versions (
      code TEXT NOT NULL,
      version INTEGER NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn_at INTEGER,
      withdrawn_by TEXT,
      item TEXT NOT NULL,
      PRIMARY KEY (code, version)
    ) STRICT;
CREATE TABLE item_comparison (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at INTEGER NOT NULL,
      file TEXT NOT NULL,
      differences TEXT NOT NULL
    ) STRICT;
CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE
        CHECK (case_no = replace(day, '-', '') || '-' || window || '-' || printf('%03d', serial)),
      day TEXT NOT NULL,
      window INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      opened_at INTEGER NOT NULL,
      opened_by TEXT NOT NULL,
      visit TEXT,
      without_visit TEXT,
      item TEXT NOT NULL,
      item_version INTEGER NOT NULL,
      department TEXT NOT NULL,
      kind TEXT NOT NULL,
      state TEXT NOT NULL,
      at_window INTEGER,
      at_department TEXT,
      external TEXT,
      request TEXT,
      applicant TEXT,
      accepted_at INTEGER,
      due_day TEXT,
      due_at INTEGER,
      amber_at INTEGER,
      due_certain INTEGER,
      over_noted INTEGER NOT NULL DEFAULT 0,
      ended_at INTEGER,
      outcome TEXT,
      UNIQUE (day, window, serial),
      CHECK ((at_window IS NULL) <> (at_department IS NULL)),
      CHECK ((visit IS NULL) <> (without_visit IS NULL))
    ) STRICT;
CREATE TABLE case_entries (
      id INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      PRIMARY KEY (id, seq)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_parts (
      department TEXT NOT NULL,
      id INTEGER NOT NULL,
      part INTEGER NOT NULL,
      PRIMARY KEY (department, id, part)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE case_days (day TEXT PRIMARY KEY, first_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE slips (
      slip TEXT PRIMARY KEY,
      case_no TEXT NOT NULL,
      token TEXT NOT NULL UNIQUE,
      seq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      window INTEGER NOT NULL,
      staff TEXT,
      day TEXT NOT NULL,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE applicants (
      person TEXT PRIMARY KEY,
      sealed TEXT NOT NULL,
      open_cases INTEGER NOT NULL,
      kept_from INTEGER NOT NULL,
      forgotten_seq INTEGER
    ) STRICT;
CREATE TABLE applicant_cases (case_no TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT;
CREATE TABLE staff_cards (
      id TEXT PRIMARY KEY,
      duty TEXT NOT NULL,
      badge TEXT NOT NULL,
      photo TEXT,
      jpeg BLOB
    ) STRICT;
CREATE TABLE month_times (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      item TEXT NOT NULL,
      slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 167),
      visits INTEGER NOT NULL,
      wait_ms INTEGER NOT NULL,
      service_ms INTEGER NOT NULL,
      PRIMARY KEY (month, window, item, slot)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_cases (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      closed INTEGER NOT NULL,
      on_time INTEGER NOT NULL,
      PRIMARY KEY (month, window)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE month_staff (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      staff TEXT NOT NULL,
      PRIMARY KEY (month, window, staff)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE rulebooks (
      version INTEGER PRIMARY KEY,
      from_day TEXT NOT NULL,
      rulebook TEXT NOT NULL
    ) STRICT;
CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      count INTEGER NOT NULL,
      hundredths INTEGER NOT NULL,
      evidence TEXT NOT NULL,
      staff TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      needs_signature INTEGER NOT NULL,
      signed_by TEXT,
      signed_at INTEGER,
      withdrawn_by TEXT,
      withdrawn_at INTEGER,
      withdrawn_reason TEXT
    ) STRICT;
CREATE TABLE month_findings (
      finding TEXT PRIMARY KEY,
      rule TEXT NOT NULL,
      window INTEGER NOT NULL,
      day TEXT NOT NULL,
      case_no TEXT,
      visit TEXT,
      evidence TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      upheld INTEGER,
      decided_by TEXT,
      decided_at INTEGER,
      reason TEXT
    ) STRICT, WITHOUT ROWID;
CREATE TABLE editions (
      month TEXT NOT NULL,
      edition INTEGER NOT NULL,
      closed_at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      rulebook INTEGER NOT NULL,
      changes TEXT NOT NULL,
      models TEXT NOT NULL,
      -- Long, so it stands last: nobody reads through it for what comes after.
      result TEXT NOT NULL,
      PRIMARY KEY (month, edition)
    ) STRICT;
INSERT INTO journal VALUES (1, 1795482000025, 'hall', '{"plan":{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]},"type":"hall-planned"}', 'fd94e31f32b1996d3492d815832b9bf14fbd3d9264ebd8d15218436dddd07e0c');
INSERT INTO journal VALUES (2, 1795482000028, 'hall', '{"day":"2026-11-24","emergency":null,"type":"day-started"}', '2d3a25b22dc7d6ef8b223cc4d2b569879e855433cd16b32f146c2a45fdead3a1');
INSERT INTO journal VALUES (3, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"printer","type":"device-changed"}', 'db2b5567f64f9df148aabadba0e6e3451b7e24092e331264b03495caa533f5d5');
INSERT INTO journal VALUES (4, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-1","type":"device-changed"}', '0ec99824ecd559e361166c021565d4460497b9def1a7c67707e471cea346c17e');
INSERT INTO journal VALUES (5, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-1","type":"device-changed"}', '18ee87de1d7e26376c485b4f255e3b67a226de01bfb81816467b57b48f57b31b');
INSERT INTO journal VALUES (6, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-3","type":"device-changed"}', '22229834c21c311d9b5d2e3e358a05f21dde2ade4347a42dc4d19509523c2a74');
INSERT INTO journal VALUES (7, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-3","type":"device-changed"}', '036b2a262a0bf06156f549773fa2def1c7953a59b4e2a92501f7c1d19e198464');
INSERT INTO journal VALUES (8, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-5","type":"device-changed"}', '83dfe702340a085d225d5eb2330c4c1a9e126678c199660bb8f6b480c1920900');
INSERT INTO journal VALUES (9, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"display-6","type":"device-changed"}', '5b7e57ddcae8f7f5ce76dad110b811ba967ec2e7e3ad7b3079b53f9ba7448eb9');
INSERT INTO journal VALUES (10, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"keypad-6","type":"device-changed"}', 'a088cf885629d0b167adac470fd5eee0142d0506c9a786fe752a74278d46928c');
INSERT INTO journal VALUES (11, 1795482000035, 'hall', '{"condition":{"detail":"","state":"trouble","trouble":"starting"},"device":"callpad-6","type":"device-changed"}', '3d4dd77221ed294317c9d92242edd5c60a0618e92cb60f381964a1a1e7e9645f');
INSERT INTO journal VALUES (12, 1795482000044, 'hall', '{"item":{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'e660349194182bf6ace859e560d3189a6e2ad56dc10742683ad75c5127e3f86b');
INSERT INTO journal VALUES (13, 1795482000044, 'hall', '{"item":{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"},"type":"item-defined","version":1}', 'd9308568bf65c44f21678b72a7b451c0058a3cd78ee472e6e8169b28175d4575');
INSERT INTO journal VALUES (14, 1795482000044, 'hall', '{"item":{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '4fbb05dd97f648db3cbe8a48803f191fcc90049e84025accb22d6ee9674ebc1c');
INSERT INTO journal VALUES (15, 1795482000044, 'hall', '{"item":{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"},"type":"item-defined","version":1}', '23177d9bf7aa92d18bd860333028749e7d96f198569493afeb9e1484378c491d');
INSERT INTO journal VALUES (16, 1795482000044, 'hall', '{"item":{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"},"type":"item-defined","version":1}', '90d90f2e4d79270b8b5bdd2af3823e0b493245b485b40ee04cdee98d7b46c254');
INSERT INTO journal VALUES (17, 1795482000044, 'hall', '{"item":{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', '26eaa54a21d9b2ce62f22e2824ed0cadff9137aaecec53b68ad03973d3c3ff73');
INSERT INTO journal VALUES (18, 1795482000044, 'hall', '{"item":{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"},"type":"item-defined","version":1}', 'e3bbb1f94c7abcb8d9942cb36f1259181efbd004edd0d207540a05c7ca67c377');
INSERT INTO journal VALUES (19, 1795482000044, 'hall', '{"item":{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"},"type":"item-defined","version":1}', '0780dc240948efeffe0ba4f9b402f1b4d02284e74388d5de7eb4bedeeca6fbcc');
INSERT INTO journal VALUES (20, 1795482000044, 'hall', '{"item":{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"},"type":"item-defined","version":1}', '7bf80b088dcdd817cdc4cca09d1422e1a01ef41eda67afcc2a5283c54003c515');
INSERT INTO journal VALUES (21, 1795482000044, 'hall', '{"item":{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '2ca3f81bbe5f32310904e1d9490221978d0d2edc08319087c9be40bf212ca4ff');
INSERT INTO journal VALUES (22, 1795482000044, 'hall', '{"item":{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"},"type":"item-defined","version":1}', '39daecaf98703d50514372343cdaced686e8bbfe5575a8749ef7fb8ac391018e');
INSERT INTO journal VALUES (23, 1795482000044, 'hall', '{"item":{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"},"type":"item-defined","version":1}', '36a61491d540f140d51442ed231f90d5fddcb3bdcd19551f8ceb621e7385917d');
INSERT INTO journal VALUES (24, 1795482000044, 'hall', '{"item":{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"},"type":"item-defined","version":1}', 'a9741cc3c1f71ebedf697072c389d1705da6d1ce7dce1f858f9388ae878b80a8');
INSERT INTO journal VALUES (25, 1795482000044, 'hall', '{"item":{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"},"type":"item-defined","version":1}', '7487817a57ebba1f9c37c6306e593e646358ee5b2ec4380ba236c8a819cab591');
INSERT INTO journal VALUES (26, 1795482000044, 'hall', '{"item":{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"},"type":"item-defined","version":1}', '27852a8ff2712b6059e21b054b9a7dc8f203b407a2ebfc7e534601ca71efb96b');
INSERT INTO journal VALUES (27, 1795482000044, 'hall', '{"item":{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"},"type":"item-defined","version":1}', 'df43fda23573dee61716387776c0a1b3a549ecb4f7c48b1f809a96bbbf857477');
INSERT INTO journal VALUES (28, 1795482000044, 'hall', '{"item":{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '3015682bd5dd2b1bb4d2b70642b8c0583c10d18e5e8c9df71f250be8953afd18');
INSERT INTO journal VALUES (29, 1795482000044, 'hall', '{"item":{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"},"type":"item-defined","version":1}', '39e6d4ae7d0ee062ba5c7637a4a5f68539978e25bf7df5dd7d4c2930b4aa97b5');
INSERT INTO journal VALUES (30, 1795482000044, 'hall', '{"item":{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '7aa3c0e7bdf4e360d877e7e0edbb0d76d2902f7fb91851c445c244cb03f1d473');
INSERT INTO journal VALUES (31, 1795482000044, 'hall', '{"item":{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"},"type":"item-defined","version":1}', '9540bd667120c92b0392acefacad2f87c26d22b4eccebbe9657afe5eca906ec3');
INSERT INTO journal VALUES (32, 1795482000044, 'hall', '{"item":{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"},"type":"item-defined","version":1}', '7ab395d7ae09fc25cdd1aaea78abf3b081f5fdfd3992628f1d5fd8c31859607a');
INSERT INTO journal VALUES (33, 1795482000051, 'hall', '{"from":"2026-11-24","rulebook":{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]},"type":"rulebook-adopted","version":1}', '1d1e4538425add4797a102052d33f54be3eec3b804a2a638d773dd644b69993c');
INSERT INTO journal VALUES (34, 1795482000078, 'hall', '{"demo":true,"fullName":"周国强","id":"admin","mayPick":false,"role":"admin","type":"account-created"}', '836e93a7a1ed93597128e687f3b0b41946d432a99713a77fae8374168a267447');
INSERT INTO journal VALUES (35, 1795482000078, 'hall', '{"id":"admin","oneTime":false,"type":"password-set"}', '1d08f851ce26e6017ba694aad3ce5376dbbaa8f8e1ced74a39d2b1ccf4205f72');
INSERT INTO journal VALUES (36, 1795482000078, 'hall', '{"demo":true,"fullName":"陈静","id":"manager","mayPick":false,"role":"manager","type":"account-created"}', 'dc953f9154eea6971dd72f705d498412cc8f0505b10e56c9daa64992ff0b5d44');
INSERT INTO journal VALUES (37, 1795482000078, 'hall', '{"badge":"","duty":"大厅值班经理：现场秩序、投诉受理","id":"manager","type":"card-changed"}', 'd3fa0c0dd7df59fd7ab74ceae4d996da7089033aa4f9910fbe24a15142649d26');
INSERT INTO journal VALUES (38, 1795482000078, 'hall', '{"id":"manager","oneTime":false,"type":"password-set"}', '4aa4ce0619d23541181064508ec01672e8c2cb44ef69b2fc6f5552776f009c2d');
INSERT INTO journal VALUES (39, 1795482000078, 'hall', '{"demo":true,"fullName":"孙伟","id":"inspector","mayPick":false,"role":"inspector","type":"account-created"}', '56228a559e2e50f70965c1b15e754bbcbcf4d1e1d64b19224906401fe3321ae2');
INSERT INTO journal VALUES (40, 1795482000078, 'hall', '{"id":"inspector","oneTime":false,"type":"password-set"}', '0605a848d200b288f0dab5389548d5e9996b687c21f938fbd8ecac0629a4c149');
INSERT INTO journal VALUES (41, 1795482000078, 'hall', '{"demo":true,"fullName":"王芳","id":"wang","mayPick":false,"role":"staff","type":"account-created"}', 'f69ccd39c2848494210d045430c1f68c22066dc4adcb8de86628d19d0acd0988');
INSERT INTO journal VALUES (42, 1795482000078, 'hall', '{"badge":"","duty":"社会保障、医疗保险业务","id":"wang","type":"card-changed"}', '83291f2c3f530fe7adf1533dc349d2ed8a39c3d202571176c57bd172f197a59b');
INSERT INTO journal VALUES (43, 1795482000078, 'hall', '{"id":"wang","oneTime":false,"type":"password-set"}', 'f1eb5094a739f268173960a345dc38e67837ff3fcb062a9bff8949fb1864e70b');
INSERT INTO journal VALUES (44, 1795482000078, 'hall', '{"demo":true,"fullName":"李娜","id":"li","mayPick":true,"role":"staff","type":"account-created"}', '917454948ebf38773dc0e932ec5aec409c319178035eb4d8da97eaa883bd478f');
INSERT INTO journal VALUES (45, 1795482000078, 'hall', '{"badge":"","duty":"不动产登记、抵押登记业务","id":"li","type":"card-changed"}', '2b1abf1af9435fdbc8f881d3024ced375269a9130b38d209e4b73f3fd87c81da');
INSERT INTO journal VALUES (46, 1795482000078, 'hall', '{"id":"li","oneTime":false,"type":"password-set"}', '5a478ce0dd11a11961b44645e298ab38f79624bbf8c1336d60bcb47301dc1c93');
INSERT INTO journal VALUES (47, 1795482000078, 'hall', '{"demo":true,"fullName":"赵磊","id":"zhao","mayPick":false,"role":"staff","type":"account-created"}', '70236a0aa30a4bbc5671682f5924a3720d566ac28b0045f2fa0fac023f8b168f');
INSERT INTO journal VALUES (48, 1795482000078, 'hall', '{"badge":"","duty":"企业设立、变更登记业务","id":"zhao","type":"card-changed"}', '6f558345361f5c3c566bd0ee976d5a76fe18e8bb07b6de00340c94c3f5e529a8');
INSERT INTO journal VALUES (49, 1795482000078, 'hall', '{"id":"zhao","oneTime":false,"type":"password-set"}', '21a552faf738762b934a3ccb9b5b2e1b537be0e2e34f16fac3e037399dd35371');
INSERT INTO journal VALUES (50, 1795482000159, 'device:display-5', '{"condition":{"state":"ready"},"device":"display-5","type":"device-changed"}', 'ab4692df606530ff1cc5fa1d0253b6c56ceb0fc7abd60356c7ea85819eb89bcc');
INSERT INTO journal VALUES (51, 1795482000193, 'device:keypad-1', '{"condition":{"state":"ready"},"device":"keypad-1","type":"device-changed"}', 'abbb44661638f82b78884dc8f15285452b0d39b778ef159f5b4a9b3b00f18fe6');
INSERT INTO journal VALUES (52, 1795482000193, 'device:display-1', '{"condition":{"state":"ready"},"device":"display-1","type":"device-changed"}', 'e185f9426f61552afc823ca66a6bb0b0bea9f0ec71607a66e61bf1676c3b81d6');
INSERT INTO journal VALUES (53, 1795482000193, 'device:keypad-3', '{"condition":{"state":"ready"},"device":"keypad-3","type":"device-changed"}', '95703db1fcb7649bd51d5cf7efda242b8f09387c36714885070270d2d223be14');
INSERT INTO journal VALUES (54, 1795482000193, 'device:display-3', '{"condition":{"state":"ready"},"device":"display-3","type":"device-changed"}', '33735ecf5ab1ef0c0cdd81cb19c87f6afe742283d55c792a20b471ab76bfd953');
INSERT INTO journal VALUES (55, 1795482000246, 'device:printer', '{"condition":{"paperNearEnd":false,"state":"ready"},"device":"printer","type":"device-changed"}', '0154624005c53e57b9fa4da40bb7338db8bdb35ecf38ad8f6bc779de4c147ef2');
INSERT INTO journal VALUES (56, 1795482000246, 'device:display-6', '{"condition":{"state":"ready"},"device":"display-6","type":"device-changed"}', '5aa50ca8bdc8e9d116f0daefa7fcecbb5d1db4391363696c9a348a7bdbc51b15');
INSERT INTO journal VALUES (57, 1795482000250, 'staff:manager', '{"id":"manager","type":"signed-in"}', '74b5f8217f6472140635035dfde06abdf202c9d6ab39c62dfc0a12bdf1eccc45');
INSERT INTO journal VALUES (58, 1795482000293, 'device:keypad-6', '{"condition":{"state":"ready"},"device":"keypad-6","type":"device-changed"}', 'd56c37fe95dab99dd7d7701cdf91ba7234e72a840c8f67e6ecab891156006167');
INSERT INTO journal VALUES (59, 1795482000344, 'device:callpad-6', '{"condition":{"state":"ready"},"device":"callpad-6","type":"device-changed"}', '35942d0d42c29a1a8a0186ed0e0f874a3ca51e2e4e7502452d425144bc7f9548');
INSERT INTO journal VALUES (60, 1795482000386, 'staff:wang', '{"id":"wang","type":"signed-in"}', '7f0128c0daa661feb783ddd67d8985f6c70fdbe977fffd70d1609b8bfe227497');
INSERT INTO journal VALUES (61, 1795482000395, 'staff:wang', '{"name":"王芳","staff":"wang","type":"window-staffed","window":1}', 'bc88d93e04990f7f085728beef89a20b1db384780053320844d8581d98ae7177');
INSERT INTO journal VALUES (62, 1795482000401, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A001/1","number":"A001","prefix":"A","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-A001"}', '6750fbc3b560b51c43527c4ef918f7f9a23f3bd1e545b2b193cc89b0bb25764c');
INSERT INTO journal VALUES (63, 1795482000401, 'kiosk', '{"device":"printer","job":"20261124-A001/1","paper":{"ahead":0,"code":"WVL7PL","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001l1lQ30n8AoOJoO0G","reprint":false},"type":"paper-queued","visit":"20261124-A001"}', 'beef89ccc580a8b9fe9d47ca011224b8a3556c75df54cc86b30802230089ce27');
INSERT INTO journal VALUES (64, 1795482000433, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A002/1","number":"A002","prefix":"A","reason":null,"request":null,"serial":2,"type":"ticket-issued","visit":"20261124-A002"}', '647f0325bdab585a944ee0aeed43ad3fc508b151fa0a1d5fb4d87c9a69b85c28');
INSERT INTO journal VALUES (65, 1795482000433, 'kiosk', '{"device":"printer","job":"20261124-A002/1","paper":{"ahead":0,"code":"4VJY93","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002yipqgA6iST92nPD6","reprint":false},"type":"paper-queued","visit":"20261124-A002"}', 'fa2101a9da90f3bde45fd9e88adf85088acfe93cf9ab427d92d06b78db48ffd3');
INSERT INTO journal VALUES (66, 1795482000440, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"medical","job":"20261124-A003/1","number":"A003","prefix":"A","reason":null,"request":null,"serial":3,"type":"ticket-issued","visit":"20261124-A003"}', 'f808c97f5335e1f066f8c2ef335350762e0ca556dacfc40310931b7f4ac18f85');
INSERT INTO journal VALUES (67, 1795482000440, 'kiosk', '{"device":"printer","job":"20261124-A003/1","paper":{"ahead":0,"code":"UZGUXG","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003RrjUzlXE5C2kTpqs","reprint":false},"type":"paper-queued","visit":"20261124-A003"}', '75863dc09842eaa9752ce3b189741d053846b66b99b6f7f928f1798b5ef15966');
INSERT INTO journal VALUES (68, 1795482000446, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"social-card","job":"20261124-A004/1","number":"A004","prefix":"A","reason":null,"request":null,"serial":4,"type":"ticket-issued","visit":"20261124-A004"}', '9c4276358ee4cf2b8a5e97d11c35537a456f051546f05f12d3fdbf87c89545cd');
INSERT INTO journal VALUES (69, 1795482000446, 'kiosk', '{"device":"printer","job":"20261124-A004/1","paper":{"ahead":1,"code":"DVE5R6","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004aKF8U_Oxc0ret11j","reprint":false},"type":"paper-queued","visit":"20261124-A004"}', '51137fff82784ff0dcd1f010d3ee12f8b35203b22a7a3bed4d11896cf49fe4bd');
INSERT INTO journal VALUES (70, 1795482000446, 'device:printer', '{"job":"20261124-A001/1","type":"paper-started"}', 'e02483cfd9c041cba91ddcbc5ca4baea9e90699fee3360daa68c6a148250c88f');
INSERT INTO journal VALUES (71, 1795482000459, 'kiosk', '{"ahead":1,"class":"ordinary","day":"2026-11-24","item":"pension","job":"20261124-A005/1","number":"A005","prefix":"A","reason":null,"request":null,"serial":5,"type":"ticket-issued","visit":"20261124-A005"}', 'edda4b469ce46bb9755d4ffc8f097a6329218c77af3be5a9acc2977e0b742ab8');
INSERT INTO journal VALUES (72, 1795482000459, 'kiosk', '{"device":"printer","job":"20261124-A005/1","paper":{"ahead":1,"code":"UPR454","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005_iBcE955oRR0UrRe","reprint":false},"type":"paper-queued","visit":"20261124-A005"}', '2f04aa3ed8f04a50dfce0249515e66d294b75238dc0e923eb6c81222ca1d65a9');
INSERT INTO journal VALUES (73, 1795482000459, 'device:printer', '{"end":"printed","job":"20261124-A001/1","trouble":null,"type":"paper-ended"}', 'd313f559b957f97aed814a82143091842b54c59f68d202d4c9d2d8590b30ff4d');
INSERT INTO journal VALUES (74, 1795482000464, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-24","item":"mortgage","job":"20261124-B001/1","number":"B001","prefix":"B","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-B001"}', '9199b605952895c4e2ed245db2da21318d89ffc807b1facfc25209a333d3130e');
INSERT INTO journal VALUES (75, 1795482000464, 'kiosk', '{"device":"printer","job":"20261124-B001/1","paper":{"ahead":0,"code":"C3FUZK","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001Ko1_M-Ngum8ApdSO","reprint":false},"type":"paper-queued","visit":"20261124-B001"}', '030e7b9e63623ca614c01e0f4dde9f3b5e1c5ed0a45e411ccfda912d5ab2d6b8');
INSERT INTO journal VALUES (76, 1795482000468, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A001","wait":{"closedMs":0,"openMs":67,"parkedMs":0},"window":1}', '863d9b6585d92846f0b9bb96a1366560c18ca611ec9a9f3a6e790a9783954233');
INSERT INTO journal VALUES (77, 1795482000472, 'staff:wang', '{"type":"service-started","visit":"20261124-A001","window":1}', '219015d382c7615e1d81e6ff49de3701c7278759d23b5186e3a3f5b134846ec9');
INSERT INTO journal VALUES (78, 1795482000472, 'device:printer', '{"job":"20261124-A002/1","type":"paper-started"}', 'a3a0e5d9704a6e618ac0cc1f376f76afc03fd04c9fa440bbe8225fee15e0e2c8');
INSERT INTO journal VALUES (79, 1795482000483, 'staff:wang', '{"type":"service-finished","visit":"20261124-A001","window":1}', 'daa3086debf0be9b83344a3963f9f5a1915af066aa05b1c57e506f4cd316eaae');
INSERT INTO journal VALUES (80, 1795482000483, 'hall', '{"item":"social-card","staff":"wang","type":"rating-session-opened","until":1795482120483,"visit":"20261124-A001","window":1}', '9644689260b1b9fc4eaa8304e89d5a09a507266889eece9e422424f044cd4546');
INSERT INTO journal VALUES (81, 1795482000484, 'device:printer', '{"end":"printed","job":"20261124-A002/1","trouble":null,"type":"paper-ended"}', '2f28148952516b4f436d2f404e02824f749da538fd3c68cc42a4a6b442d09cc8');
INSERT INTO journal VALUES (82, 1795482000490, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":1,"pressedAt":1795482000490,"token":"20261124-A001","type":"key-pressed","uid":"2D268C37","value":"5"}', 'dc9ee7ff343ac035368b3371b09a7e3105f5021655ca6840bd1a46e3543d54da');
INSERT INTO journal VALUES (83, 1795482000490, 'device:keypad-1', '{"channel":"keypad","level":5,"pressedAt":1795482000490,"type":"visit-rated","visit":"20261124-A001","window":1}', '0f710e7705c12bbd6e444a3b08d8b8b07baec4d90e834ccc164e4cbff1aa9e8f');
INSERT INTO journal VALUES (84, 1795482000495, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A002","wait":{"closedMs":0,"openMs":62,"parkedMs":0},"window":1}', 'a74ab6960d4f008d5ce6782b3268c6b0cfe98ba4303352943af400235717cfdc');
INSERT INTO journal VALUES (85, 1795482000497, 'device:printer', '{"job":"20261124-A003/1","type":"paper-started"}', 'ac45876632fc6bf9ec6b41e45c7219dae0a0ef33e59770ee64777b7bc2d41faf');
INSERT INTO journal VALUES (86, 1795482000507, 'staff:wang', '{"type":"service-started","visit":"20261124-A002","window":1}', 'f2fbff7368451032c75dde39ec1cbc5be0a808780cee3bbaeabb6a247fd1302c');
INSERT INTO journal VALUES (87, 1795482000507, 'device:printer', '{"end":"printed","job":"20261124-A003/1","trouble":null,"type":"paper-ended"}', '2f8f87f27b6d218e583c143fc805f50905491459f4e8733493c3e69fa0f31fd1');
INSERT INTO journal VALUES (88, 1795482000516, 'staff:wang', '{"to":{"item":"mortgage"},"type":"visit-transferred","visit":"20261124-A002","window":1}', '9c29cf9f7630a4444f94f1a1808f59898b3f7b2bc2c2d62c2306246a71dc5abe');
INSERT INTO journal VALUES (89, 1795482000524, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A003","wait":{"closedMs":0,"openMs":84,"parkedMs":0},"window":1}', 'cca73f952065e4a562dff7e725f4728961bc9b50b2354aa3e59f0dd14c1ea3de');
INSERT INTO journal VALUES (90, 1795482000529, 'staff:wang', '{"type":"service-started","visit":"20261124-A003","window":1}', '1d6bdcaa241e7c1b22660c1c1cfe2dd04ad1040ba00a5226ec1e0644afd86edd');
INSERT INTO journal VALUES (91, 1795482000530, 'device:printer', '{"job":"20261124-A004/1","type":"paper-started"}', '1eb9f0f6c64fd23766736794679f3bff7ac2e603fc21f671030136d1b2422042');
INSERT INTO journal VALUES (92, 1795482000538, 'staff:wang', '{"type":"visit-parked","visit":"20261124-A003","window":1}', '77369b87987850f73f5401ba0c02c794efa39ab66a59401473602d44f58c0b17');
INSERT INTO journal VALUES (93, 1795482000538, 'device:printer', '{"end":"printed","job":"20261124-A004/1","trouble":null,"type":"paper-ended"}', '38bfa9a842c4d2ec4f280aa9522a0c5f9dd2ce1be2ac087bbfb925e150420589');
INSERT INTO journal VALUES (94, 1795482000542, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A004","wait":{"closedMs":0,"openMs":96,"parkedMs":0},"window":1}', 'c9bcc266d8a0ba1c88f21469038701ebcd8e0666043bb6508746d4b43d98e799');
INSERT INTO journal VALUES (95, 1795482030545, 'staff:wang', '{"type":"ticket-recalled","visit":"20261124-A004","window":1}', 'c8aa04a0a374816b62e8b73b260dac584ccb7b1780b957895932672cc7b540d9');
INSERT INTO journal VALUES (96, 1795482070547, 'hall', '{"end":"expired","job":"20261124-A005/1","trouble":null,"type":"paper-ended"}', '76e60c3663d40e9315a79b864773f6c1fb60a8e9d9cb1fbc39eea667e7713e4e');
INSERT INTO journal VALUES (97, 1795482070547, 'hall', '{"end":"expired","job":"20261124-B001/1","trouble":null,"type":"paper-ended"}', '03f535f02fa5b70082307a379a82d60948ab166239e6db361b8da83edc502472');
INSERT INTO journal VALUES (98, 1795482070548, 'staff:wang', '{"type":"visit-missed","until":1795483870548,"visit":"20261124-A004","window":1}', 'ee326c52322783562b213ff7562b598f9c29545faa186e9319c47c1467758452');
INSERT INTO journal VALUES (99, 1795482070552, 'staff:wang', '{"reason":"lunch","type":"window-paused","window":1}', '3883ee5444c5b69be8356f913f0d119bc1473761ea9f706bcba46b4b4a3c1c7e');
INSERT INTO journal VALUES (100, 1795482070554, 'staff:wang', '{"type":"window-resumed","window":1}', '271aaba8c517e5b9de1dc735b699eabaa59953eb2e95a8027340d189c867f33f');
INSERT INTO journal VALUES (101, 1795482070558, 'device:printer', '{"condition":{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"},"device":"printer","type":"device-changed"}', '86e7504470b0997ada27813b47c8e1f9cc5150eda4582988c88f655df3bb112d');
INSERT INTO journal VALUES (102, 1795482070558, 'kiosk', '{"ahead":0,"class":"elderly","day":"2026-11-24","item":"company-new","job":"20261124-C001/1","number":"C001","prefix":"C","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261124-C001"}', '88549b79f8afbbfb63afbbb328dcc5690eaa8f984eb1978972687a0b82c547b2');
INSERT INTO journal VALUES (103, 1795482070558, 'kiosk', '{"device":"printer","job":"20261124-C001/1","paper":{"ahead":0,"code":"2LD9CW","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001pYM0Bfe1gXqEUT7l","reprint":false},"type":"paper-queued","visit":"20261124-C001"}', 'c16df06b35859f56a3fa1dd87f0a82cbf50cc0b844e3a70b228b637b507cc7bf');
INSERT INTO journal VALUES (104, 1795482070562, 'staff:manager', '{"reason":"停电","type":"hall-emergency-closed"}', '4511308a7e185931a8a9a5926a047e9d81c235b8fe4b5087a03ce530c6d76533');
INSERT INTO journal VALUES (105, 1795482070566, 'staff:manager', '{"type":"hall-reopened"}', '96ec846a294d7c993409ff3817d9b26e216fe4e69b9f09ea8e3dded8c7587499');
INSERT INTO journal VALUES (106, 1795482070602, 'staff:admin', '{"id":"admin","type":"signed-in"}', '5ff7a3af5436ae46eef1771d2a9ff29a5da015fc3aa7e212134c44ef503eda47');
INSERT INTO journal VALUES (107, 1795482070606, 'staff:admin', '{"address":"127.0.0.1","demo":true,"name":"一楼大屏","page":"wall","screen":1,"type":"screen-paired"}', 'b3e9fa2216e28aa96456bf4d558831a1d6f11cfcc4453976deaf5da50ff419d7');
INSERT INTO journal VALUES (108, 1795482070610, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"booking","type":"token-made"}', '772ce184570e3e5105e4065bb7978c0d9d8678b64bfba3681a8e2c0d7627be17');
INSERT INTO journal VALUES (109, 1795482070612, 'staff:admin', '{"demo":true,"rights":["hall:read"],"token":"monitoring","type":"token-made"}', 'a1139dca04e99e673bdb3913e131fb7e3c9e6b15e414c47cecaa1c1532627370');
INSERT INTO journal VALUES (110, 1795482070615, 'staff:admin', '{"token":"booking","type":"token-revoked"}', '2674ece4e6440536e4ffd19a6dd63bd230ea7a8cb69ae06a7350503143e0aa6d');
INSERT INTO journal VALUES (111, 1795482070619, 'staff:wang', '{"person":"ac904906-e260-4afd-be23-6ce82612df9f","sealed":"9WsDou2wPhSS_ql8rPEgryQywv2pIYI_WVB-fwmAmAWh0_HrKVSLIuloWxHtgbxUs_OItACsUYVte63ZdMcWd-tqWUXNU1tMe165m3K6BIvdFJgK_E24g4g9xN_oMdiUsHv0Uc8bF17Qv9W1YbDYcLSM68V9IUetDvkWa6HpTC_92V0jcRsB640-2XxdIBUl9lUldd0WCLctvkgN","type":"applicant-recorded"}', '2078817f5257f8f0dda76aaf7efae492877759cd8b3fde2931ec9a5b489270ed');
INSERT INTO journal VALUES (112, 1795482070619, 'staff:wang', '{"applicant":"ac904906-e260-4afd-be23-6ce82612df9f","case":"20261124-1-001","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"supplement","request":null,"serial":1,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', '293fc2f9134fa36949eb42105d365ce43b47d1b8077ec3d9c59a00371a450217');
INSERT INTO journal VALUES (113, 1795482070619, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-001","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'b10aa84a3a9ea5fd784a3509c7f7b3db7fd8aa295172fe78fca46a052161444d');
INSERT INTO journal VALUES (114, 1795482070619, 'staff:wang', '{"afterAcceptance":false,"case":"20261124-1-001","missing":[{"fromList":false,"name":"身份证复印件"}],"slip":"20261124-1-001/1","staff":"wang","type":"case-supplement-asked","window":1}', 'c2678045e25c0cee6eb8ce863f964428c604d58bede07e0c5dec69072bfda9d2');
INSERT INTO journal VALUES (115, 1795482070619, 'staff:wang', '{"case":"20261124-1-001","job":"20261124-1-001/1/1","paper":{"applicant":"ac904906-e260-4afd-be23-6ce82612df9f","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/UxhQA3b8KaTZQ39fzI7exw","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","token":"UxhQA3b8KaTZQ39fzI7exw","type":"slip-issued"}', 'f626f8bf6b2346b5f83359cfd4817331b6c6444c42a39e614dc1e6d35d16a779');
INSERT INTO journal VALUES (116, 1795482070619, 'staff:wang', '{"device":"printer","job":"20261124-1-001/1/1","paper":{"applicant":"ac904906-e260-4afd-be23-6ce82612df9f","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/UxhQA3b8KaTZQ39fzI7exw","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}},"slip":"20261124-1-001/1","type":"paper-queued"}', '3451a624fb24f7dc3ce5e0e7753c68dee0b246e15f2dfa91487da435f3d494c1');
INSERT INTO journal VALUES (117, 1795482070629, 'staff:wang', '{"case":"20261124-1-001","due":null,"staff":"wang","type":"case-supplemented","window":1}', '4756c28a76b51bf15be244b29266eb2b4e5396fa583351f24b71b6e5718d2aba');
INSERT INTO journal VALUES (118, 1795482070629, 'staff:wang', '{"case":"20261124-1-001","due":{"amberAt":1795483510629,"at":1795483870629,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', 'c2a16518eef22f7edb9078deee7050f69fc67ec9d20324cc9afd5e86850972e3');
INSERT INTO journal VALUES (119, 1795482070632, 'staff:wang', '{"applicant":null,"case":"20261124-1-002","day":"2026-11-24","department":"县人力资源和社会保障局","external":null,"intended":"instant","item":"SB-001","itemVersion":1,"kind":"instant","request":null,"serial":2,"staff":"wang","type":"case-opened","visit":null,"window":1,"withoutVisit":"邮寄送件"}', 'b71b561fd33ad6765d8548dd82d47a7b8f44f76fd78ad5dd12994d20fccfab6a');
INSERT INTO journal VALUES (120, 1795482070632, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"item":"SB-001","kind":"instant"},"finding":"case-without-visit/20261124-1-002","rule":"case-without-visit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '71df860e929cd00518070c5f8752594d4caac750722e3da38b02a338c00f69c6');
INSERT INTO journal VALUES (121, 1795482070632, 'staff:wang', '{"case":"20261124-1-002","due":{"amberAt":1795483510632,"at":1795483870632,"certain":true,"day":"2026-11-24"},"itemVersion":1,"kind":"instant","limit":{"by":"minutes","minutes":30},"staff":"wang","type":"case-accepted","window":1}', 'cf5fc10b0eca75ed2b8c6adea17468a44f059445acb7e6607202bf253780de58');
INSERT INTO journal VALUES (122, 1795482070635, 'staff:wang', '{"manner":{"how":"next"},"staff":"wang","type":"ticket-called","visit":"20261124-A005","wait":{"closedMs":4,"openMs":70172,"parkedMs":0},"window":1}', '3142e9c631f637f97c3011c89ec7b53b7154f1e03ef1f3afcced960491553266');
INSERT INTO journal VALUES (123, 1795482070637, 'staff:wang', '{"type":"service-started","visit":"20261124-A005","window":1}', '0dda893f58a2a4fee29de7a799a0b3e5a49526cad5b26c12ca0ab47862f140bf');
INSERT INTO journal VALUES (124, 1795482070641, 'staff:wang', '{"type":"service-finished","visit":"20261124-A005","window":1}', 'a2cd17aed92f6888e1c9c88e4fbdae5e02ace0798063ce07950c79a6264c2eab');
INSERT INTO journal VALUES (125, 1795482070641, 'hall', '{"item":"pension","staff":"wang","type":"rating-session-opened","until":1795482190641,"visit":"20261124-A005","window":1}', 'efe6fb16920f834a3cade5ef826bba5db94fbbd965cf2a7382c208045aed9caa');
INSERT INTO journal VALUES (126, 1795482070644, 'device:keypad-1', '{"device":"keypad-1","kind":"R","notCounted":null,"number":2,"pressedAt":1795482070644,"token":"20261124-A005","type":"key-pressed","uid":"2D268C37","value":"2"}', 'a271e7b4d7f504fe696757b30cd0ce7570beab85b863e7d41d8f5b1e2646c51c');
INSERT INTO journal VALUES (127, 1795482070644, 'device:keypad-1', '{"channel":"keypad","level":2,"pressedAt":1795482070644,"type":"visit-rated","visit":"20261124-A005","window":1}', '0d1715959893041d70aa1fb200122ad0fe430654023b5a8deb50312fb04b307a');
INSERT INTO journal VALUES (128, 1795482070644, 'hall', '{"callBackDue":null,"case":null,"channel":"keypad","day":"2026-11-24","followUp":"20261124-F001","item":"pension","level":2,"openedOn":"2026-11-24","putRightDays":15,"putRightDue":{"amberAt":1796918400000,"at":1797350400000,"certain":true,"day":"2026-12-15"},"serial":1,"type":"follow-up-opened","visit":"20261124-A005","window":1}', '9306862ad4932f9601dc8eb1c5e1340e1b331250c06a4afc0aac8789cf6d9dc9');
INSERT INTO journal VALUES (129, 1795482070648, 'staff:manager', '{"badge":"018","duty":"社会保障卡受理","id":"wang","type":"card-changed"}', 'c8d18b8e099c8bdf475df10c65e34d35ddc68404577c40130da1144ddbf8c651');
INSERT INTO journal VALUES (130, 1795482070674, 'staff:inspector', '{"id":"inspector","type":"signed-in"}', 'fd230207f920b531217775494fa9a61706014b6cbeb80fc38db262694d5d2369');
INSERT INTO journal VALUES (131, 1795482070678, 'staff:inspector', '{"count":1,"day":"2026-11-24","entry":1,"evidence":"台面杂乱","hundredths":-100,"needsSignature":false,"rule":"untidy","staff":"inspector","type":"entry-made","window":2}', 'f7ee869e3e68375f7d9ae50f4249c5baee00d57ef2e3d2411423629f8200338c');
INSERT INTO journal VALUES (132, 1795482070681, 'staff:wang', '{"type":"window-left","window":1}', '817438eda39d691257ba8d38ebde92e7c9d4b2a4d1c83407bb01d46a1db5bfd4');
INSERT INTO journal VALUES (133, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A002","was":"waiting"}', 'fb6fd8ece334def907664096f677860407395ff58fc83828379dab22141f803b');
INSERT INTO journal VALUES (134, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A003","was":"parked"}', '8b91af69ab15faf6214a502a03942856df3ee715bbe47696b89cb92ae380e1aa');
INSERT INTO journal VALUES (135, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-A004","was":"missed"}', 'c6c67644dd58aae97c9524c8e4d7148e340ff6c99f43f4cda17ab3d0bfc10002');
INSERT INTO journal VALUES (136, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-B001","was":"waiting"}', '8edf0a19e922c54d7b962b1452cedaf9dffe0ca62456c2922bda6f488048f3ce');
INSERT INTO journal VALUES (137, 1795564800002, 'hall', '{"type":"visit-left-over","visit":"20261124-C001","was":"waiting"}', '15f5c419223b8e068807a2037c170d31e101367611d6eda81de766b04889e1c8');
INSERT INTO journal VALUES (138, 1795564800002, 'hall', '{"day":"2026-11-25","emergency":null,"type":"day-started"}', '0aa525149c4bbe0aa9bb4d32a12742a5b7615720b7521ac59da45fa3f64049fd');
INSERT INTO journal VALUES (139, 1795564800002, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"},"finding":"visit-without-case/20261124-A001","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A001","window":1}', '79d3fbe313216e32426c6bf364023cd1db5b1a0b6209595b286272328ce7275e');
INSERT INTO journal VALUES (140, 1795564800002, 'hall', '{"case":null,"day":"2026-11-24","evidence":{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"},"finding":"visit-without-case/20261124-A005","rule":"visit-without-case","staff":"wang","type":"finding-noted","visit":"20261124-A005","window":1}', '789c92ba849b3773879a4421434a9eacc3231e0f2899071ff47cbc0e47a3aef7');
INSERT INTO journal VALUES (141, 1795564800002, 'hall', '{"end":"expired","job":"20261124-C001/1","trouble":null,"type":"paper-ended"}', '738daeccf136b0414aea65527251f8d7debff10b8fe068e86dd950053b997b5b');
INSERT INTO journal VALUES (142, 1795564800002, 'hall', '{"end":"expired","job":"20261124-1-001/1/1","trouble":null,"type":"paper-ended"}', '2a1bfd177525695a2b57edbf14d99a98f2acacd44ea798bff6ad9e48fa60b3f0');
INSERT INTO journal VALUES (143, 1795564800002, 'hall', '{"case":"20261124-1-001","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-001","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', 'eb7dcd31d4ff298228ea3ffac9c4fa64eaf98783a927a360473feb2b70ac2005');
INSERT INTO journal VALUES (144, 1795564800002, 'hall', '{"case":"20261124-1-002","day":"2026-11-24","evidence":{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"},"finding":"over-limit/20261124-1-002","rule":"over-limit","staff":"wang","type":"finding-noted","visit":null,"window":1}', '7388535a6112556c060323eeafa4df4be312b3f975de0dda1990ad124d653c7a');
INSERT INTO journal VALUES (145, 1795564800008, 'kiosk', '{"ahead":0,"class":"ordinary","day":"2026-11-25","item":"household","job":"20261125-D001/1","number":"D001","prefix":"D","reason":null,"request":null,"serial":1,"type":"ticket-issued","visit":"20261125-D001"}', '9787562ae69b56af4df1568ae43705f622be5039aae95278d770ac3c663d6c59');
INSERT INTO journal VALUES (146, 1795564800008, 'kiosk', '{"device":"printer","job":"20261125-D001/1","paper":{"ahead":0,"code":"WAG7A9","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001JfRxpFSZ8NvWnSrd","reprint":false},"type":"paper-queued","visit":"20261125-D001"}', '29f35ea4b90f5081d0af3292282e0bc63073aa6d9d5b60d2d21f6fb9878a5d9c');
INSERT INTO days VALUES ('2026-11-24', 2);
INSERT INTO days VALUES ('2026-11-25', 138);
INSERT INTO plans VALUES (1, 1795482000025, '{"cases":{"amberPercent":20,"applicantDays":1095,"extensionDaysAtMost":10,"instantMinutes":30,"itemsList":null,"petitionDays":7,"specialPetitionDays":15},"closedOn":[],"groups":[{"items":[{"code":"social-card","dailyCap":null,"hours":null,"name":{"en":"Social security card","zh":"社会保障卡申领"}},{"code":"pension","dailyCap":null,"hours":null,"name":{"en":"Pension entitlement","zh":"养老保险待遇核定"}},{"code":"medical","dailyCap":null,"hours":null,"name":{"en":"Medical expense claims","zh":"医疗费用报销"}}],"name":{"en":"Social security","zh":"社会保障"},"prefix":"A"},{"items":[{"code":"property-transfer","dailyCap":200,"hours":null,"name":{"en":"Transfer of property","zh":"不动产转移登记"}},{"code":"mortgage","dailyCap":null,"hours":null,"name":{"en":"Mortgage registration","zh":"抵押权登记"}},{"code":"property-search","dailyCap":null,"hours":null,"name":{"en":"Property records","zh":"不动产登记查询"}}],"name":{"en":"Real estate","zh":"不动产登记"},"prefix":"B"},{"items":[{"code":"company-new","dailyCap":null,"hours":null,"name":{"en":"New company","zh":"企业设立登记"}},{"code":"company-change","dailyCap":null,"hours":null,"name":{"en":"Change of a company","zh":"企业变更登记"}}],"name":{"en":"Business registration","zh":"企业登记"},"prefix":"C"},{"items":[{"code":"identity-card","dailyCap":null,"hours":null,"name":{"en":"Identity card","zh":"居民身份证办理"}},{"code":"household","dailyCap":null,"hours":null,"name":{"en":"Household registration","zh":"户口登记"}}],"name":{"en":"Household and identity","zh":"公安户籍"},"prefix":"D"}],"hours":{"days":"every-day","seasons":[{"from":"01-01","open":[{"from":"00:00","to":"24:00"}]}]},"name":{"en":"Qinghe County Public Service Hall","zh":"清河县政务服务中心"},"pauseReasons":[{"code":"break","name":{"en":"Short break","zh":"短暂休息"}},{"code":"lunch","name":{"en":"Lunch","zh":"午餐"}},{"code":"meeting","name":{"en":"Meeting","zh":"开会"}},{"code":"system","name":{"en":"System failure","zh":"系统故障"}}],"publicUrl":"https://hall.example","queue":{"bringBackMinutes":30,"headStartMinutes":{"appointment":10,"disabled":15,"elderly":15,"military":15,"ordinary":0,"urgent":60},"noShowAfterCalls":2,"noShowAfterSeconds":60,"passedAtMost":6,"recallEverySeconds":20,"recallsAtMost":3},"rating":{"afterNextCallSeconds":30,"defaultAfterDays":null,"defaultLevel":4,"per":"visit","putRightDays":15,"sessionSeconds":120},"timeZone":"Asia/Shanghai","windows":[{"name":{"en":"Window 1","zh":"1号窗口"},"no":1,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 2","zh":"2号窗口"},"no":2,"serves":["social-card","pension","medical"]},{"name":{"en":"Window 3","zh":"3号窗口"},"no":3,"serves":["property-transfer","mortgage","property-search"]},{"name":{"en":"Window 4","zh":"4号窗口"},"no":4,"serves":["property-transfer","mortgage"]},{"name":{"en":"Window 5","zh":"5号窗口"},"no":5,"serves":["company-new","company-change"]},{"name":{"en":"All services","zh":"综合窗口"},"no":6,"serves":["identity-card","household","property-search","social-card"]}]}');
INSERT INTO window_shifts VALUES (61, 1, 'wang', 1795482000395, 1795482070681);
INSERT INTO devices VALUES ('printer', '{"detail":"the printer reports paper-end","state":"trouble","trouble":"paper-end"}', 1795482070558);
INSERT INTO devices VALUES ('keypad-1', '{"state":"ready"}', 1795482000193);
INSERT INTO devices VALUES ('display-1', '{"state":"ready"}', 1795482000193);
INSERT INTO devices VALUES ('keypad-3', '{"state":"ready"}', 1795482000193);
INSERT INTO devices VALUES ('display-3', '{"state":"ready"}', 1795482000193);
INSERT INTO devices VALUES ('display-5', '{"state":"ready"}', 1795482000159);
INSERT INTO devices VALUES ('display-6', '{"state":"ready"}', 1795482000246);
INSERT INTO devices VALUES ('keypad-6', '{"state":"ready"}', 1795482000293);
INSERT INTO devices VALUES ('callpad-6', '{"state":"ready"}', 1795482000344);
INSERT INTO print_jobs VALUES ('20261124-A001/1', '20261124-A001', 'printer', '{"ahead":0,"code":"WVL7PL","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A001","qr":"https://hall.example/t/5lhgA001l1lQ30n8AoOJoO0G","reprint":false}', 'printed', 1795482000401, 1795482000459);
INSERT INTO print_jobs VALUES ('20261124-A002/1', '20261124-A002', 'printer', '{"ahead":0,"code":"4VJY93","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A002","qr":"https://hall.example/t/5lhgA002yipqgA6iST92nPD6","reprint":false}', 'printed', 1795482000433, 1795482000484);
INSERT INTO print_jobs VALUES ('20261124-A003/1', '20261124-A003', 'printer', '{"ahead":0,"code":"UZGUXG","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"医疗费用报销","kind":"ticket","number":"A003","qr":"https://hall.example/t/5lhgA003RrjUzlXE5C2kTpqs","reprint":false}', 'printed', 1795482000440, 1795482000507);
INSERT INTO print_jobs VALUES ('20261124-A004/1', '20261124-A004', 'printer', '{"ahead":1,"code":"DVE5R6","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"社会保障卡申领","kind":"ticket","number":"A004","qr":"https://hall.example/t/5lhgA004aKF8U_Oxc0ret11j","reprint":false}', 'printed', 1795482000446, 1795482000538);
INSERT INTO print_jobs VALUES ('20261124-A005/1', '20261124-A005', 'printer', '{"ahead":1,"code":"UPR454","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"养老保险待遇核定","kind":"ticket","number":"A005","qr":"https://hall.example/t/5lhgA005_iBcE955oRR0UrRe","reprint":false}', 'expired', 1795482000459, 1795482070547);
INSERT INTO print_jobs VALUES ('20261124-B001/1', '20261124-B001', 'printer', '{"ahead":0,"code":"C3FUZK","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:00","itemName":"抵押权登记","kind":"ticket","number":"B001","qr":"https://hall.example/t/5lhgB001Ko1_M-Ngum8ApdSO","reprint":false}', 'expired', 1795482000464, 1795482070547);
INSERT INTO print_jobs VALUES ('20261124-C001/1', '20261124-C001', 'printer', '{"ahead":0,"code":"2LD9CW","hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","itemName":"企业设立登记","kind":"ticket","number":"C001","qr":"https://hall.example/t/5lhgC001pYM0Bfe1gXqEUT7l","reprint":false}', 'expired', 1795482070558, 1795564800002);
INSERT INTO print_jobs VALUES ('20261124-1-001/1/1', '20261124-1-001/1', 'printer', '{"applicant":"ac904906-e260-4afd-be23-6ce82612df9f","caseNumber":"20261124-1-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","externalNumber":null,"facts":[{"name":"告知时间","value":"2026-11-24 09:01"},{"name":"办理依据","value":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》"},{"name":"收费标准","value":"免费"},{"name":"需补材料","value":"共1项"}],"hallName":"清河县政务服务中心","issuedAt":"2026-11-24 09:01","issuedBy":"王芳","itemName":"社会保障卡首次申领","kind":"slip","list":["身份证复印件"],"listTitle":"需要补齐的材料","notes":["材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。"],"number":"20261124-1-001/1","qr":"https://hall.example/c/UxhQA3b8KaTZQ39fzI7exw","reprint":false,"slip":"one-time-notification","title":{"en":"One-time notification","zh":"一次性告知单"}}', 'expired', 1795482070619, 1795564800002);
INSERT INTO print_jobs VALUES ('20261125-D001/1', '20261125-D001', 'printer', '{"ahead":0,"code":"WAG7A9","hallName":"清河县政务服务中心","issuedAt":"2026-11-25 08:00","itemName":"户口登记","kind":"ticket","number":"D001","qr":"https://hall.example/t/5lhhD001JfRxpFSZ8NvWnSrd","reprint":false}', 'queued', 1795564800008, 1795564800008);
INSERT INTO accounts VALUES ('admin', '周国强', 'admin', 0, 1, 1, 0, 1795482000078, 35, 35);
INSERT INTO accounts VALUES ('manager', '陈静', 'manager', 0, 1, 1, 0, 1795482000078, 38, 38);
INSERT INTO accounts VALUES ('inspector', '孙伟', 'inspector', 0, 1, 1, 0, 1795482000078, 40, 40);
INSERT INTO accounts VALUES ('wang', '王芳', 'staff', 0, 1, 1, 0, 1795482000078, 43, 43);
INSERT INTO accounts VALUES ('li', '李娜', 'staff', 1, 1, 1, 0, 1795482000078, 46, 46);
INSERT INTO accounts VALUES ('zhao', '赵磊', 'staff', 0, 1, 1, 0, 1795482000078, 49, 49);
INSERT INTO secret_passwords VALUES ('admin', 35, X'b4dbcc2f7dfd8501598a320ae05825c3', X'8204ea6f46019777a07005ccbb4274e29347796f20b13299a4e69c40d6e9a69f', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('manager', 38, X'eca879329a71e5b77bd8bf0fffb84373', X'22c96b3358c187ab5195f86c5a4809a5a052dc08360fff7055886e6be2a74e03', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('inspector', 40, X'9d6ba3518eb9750c0fc340525152a6e5', X'3e7fa0c494e5d0df2a609494720b32da3ef3e5ed2343dddc416f4de8b92244cb', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('wang', 43, X'6ed6ac143516adc219d1d256a6e93b92', X'5cceb637bb861f93beed76b8f75ccc9134613c2c1eead60f9704f3711a16c86a', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('li', 46, X'aa092d03c788806fef04d88c77c818a7', X'4308b600370004ecb8631cd311862fe0f03d283574585ca661899d24c7bbb1fa', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_passwords VALUES ('zhao', 49, X'148a69043c480f2eff6676e1589ebac0', X'dcd2b43e7865d580a1677cacfa6edc8df1707ab22778ba88ff86078f0683b1f1', '{"n":1024,"r":8,"p":1}');
INSERT INTO secret_sessions VALUES (X'6ca90bd761727ebabad07cbedf4d1caac8fbaa65766c187a5f3559c5c95057d6', 'manager', 57, 1795482000250, 1795525200250);
INSERT INTO secret_sessions VALUES (X'42a16e4d0b10d204cfa7314a43a37bda9c6e7b7045740a3a75a83e6b64722b13', 'wang', 60, 1795482000386, 1795525200386);
INSERT INTO secret_sessions VALUES (X'0e6eaf1db1b83c00c78d795503c49d4e2ded7c72515cd187eb7dd88cb5b65501', 'admin', 106, 1795482070602, 1795525270602);
INSERT INTO secret_sessions VALUES (X'b42be954533876ea3e79edaa33ec3f34c55769190fbc93ff1cf9a76182a81fb6', 'inspector', 130, 1795482070674, 1795525270674);
INSERT INTO screens VALUES (1, 'wall', '一楼大屏', '127.0.0.1', 1, 1795482070606, 0);
INSERT INTO tokens VALUES ('booking', 'hall:read', 1, 1795482070610, 108, 1);
INSERT INTO tokens VALUES ('monitoring', 'hall:read', 1, 1795482070612, 109, 0);
INSERT INTO secret_screens VALUES (X'd256d6d66ed8c80cb1a98437db46e9550872bdf316c88193be100c807e3f67c7', 1);
INSERT INTO secret_tokens VALUES (X'4261aee3b36b447cdf3e55ea95fa3a07d683d6bbcd76c67cd67250eb2a931f88', 'monitoring', 109, NULL);
INSERT INTO visits VALUES ('20261124-A001', '2026-11-24', 'A001', 'A', 1, 'social-card', 'ordinary', NULL, 0, NULL, 1795482000401, 'finished', 1, 'wang', 1795482000468, 1, 67, 0, 0, 1795482000472, 1795482000483);
INSERT INTO visits VALUES ('20261124-A002', '2026-11-24', 'A002', 'A', 2, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000433, 'left-over-waiting', 1, 'wang', 1795482000495, 1, 62, 0, 0, 1795482000507, NULL);
INSERT INTO visits VALUES ('20261124-A003', '2026-11-24', 'A003', 'A', 3, 'medical', 'ordinary', NULL, 0, NULL, 1795482000440, 'left-over-parked', 1, 'wang', 1795482000524, 1, 84, 0, 0, 1795482000529, NULL);
INSERT INTO visits VALUES ('20261124-A004', '2026-11-24', 'A004', 'A', 4, 'social-card', 'ordinary', NULL, 1, NULL, 1795482000446, 'missed', 1, 'wang', 1795482000542, 2, 96, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-A005', '2026-11-24', 'A005', 'A', 5, 'pension', 'ordinary', NULL, 1, NULL, 1795482000459, 'finished', 1, 'wang', 1795482070635, 1, 70172, 4, 0, 1795482070637, 1795482070641);
INSERT INTO visits VALUES ('20261124-B001', '2026-11-24', 'B001', 'B', 1, 'mortgage', 'ordinary', NULL, 0, NULL, 1795482000464, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261124-C001', '2026-11-24', 'C001', 'C', 1, 'company-new', 'elderly', NULL, 0, NULL, 1795482070558, 'left-over-waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO visits VALUES ('20261125-D001', '2026-11-25', 'D001', 'D', 1, 'household', 'ordinary', NULL, 0, NULL, 1795564800008, 'waiting', NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL);
INSERT INTO presses VALUES ('2D268C37', 1, 'keypad-1', 'R', '5', '20261124-A001', 1795482000490, 1795482000490, NULL);
INSERT INTO presses VALUES ('2D268C37', 2, 'keypad-1', 'R', '2', '20261124-A005', 1795482070644, 1795482070644, NULL);
INSERT INTO rating_sessions VALUES ('20261124-A001', '20261124-A001', NULL, 1, 1, 'social-card', 'wang', '2026-11-24', 1795482000483, 1795482120483, 0, 'active');
INSERT INTO rating_sessions VALUES ('20261124-A005', '20261124-A005', NULL, 1, 1, 'pension', 'wang', '2026-11-24', 1795482070641, 1795482190641, 0, 'active');
INSERT INTO ratings VALUES ('20261124-A001', '20261124-A001', 1, 'social-card', '2026-11-24', 5, 1795482000490, 1795482000490, 'keypad', NULL, NULL);
INSERT INTO ratings VALUES ('20261124-A005', '20261124-A005', 1, 'pension', '2026-11-24', 2, 1795482070644, 1795482070644, 'keypad', NULL, NULL);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_days VALUES ('2026-11-24', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'keypad', 'active', 2, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'pension', 'none', 'finished', 0, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'keypad', 'active', 5, 1);
INSERT INTO rating_months VALUES ('2026-11', 1, 'social-card', 'none', 'finished', 0, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 2, 1);
INSERT INTO voice_months VALUES ('2026-11', 1, 'active', 5, 1);
INSERT INTO secret_rating_key VALUES (1, X'b413f59fdad43f13c966e554b890c471e845819c5a05afa85408be7b991a0518');
INSERT INTO follow_ups VALUES ('20261124-F001', '20261124-A005', '20261124-A005', NULL, 1, 'pension', 'keypad', '2026-11-24', 2, '2026-11-24', 1, 1795482070644, 'open', NULL, NULL, NULL, NULL, NULL, NULL, 0, 15, '2026-12-15', 1797350400000, 1796918400000, 1, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1797350400000);
INSERT INTO follow_up_entries VALUES ('20261124-F001', 128, 1795482070644, NULL, 'follow-up-opened');
INSERT INTO items VALUES ('BDC-001', 1, 1795482000044, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-002', 1, 1795482000044, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO items VALUES ('BDC-003', 1, 1795482000044, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-004', 1, 1795482000044, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO items VALUES ('BDC-005', 1, 1795482000044, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO items VALUES ('GA-001', 1, 1795482000044, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-002', 1, 1795482000044, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO items VALUES ('GA-003', 1, 1795482000044, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO items VALUES ('GA-004', 1, 1795482000044, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO items VALUES ('SB-001', 1, 1795482000044, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-002', 1, 1795482000044, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO items VALUES ('SB-003', 1, 1795482000044, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-004', 1, 1795482000044, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SB-005', 1, 1795482000044, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO items VALUES ('SJ-001', 1, 1795482000044, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-002', 1, 1795482000044, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO items VALUES ('SJ-003', 1, 1795482000044, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('SJ-004', 1, 1795482000044, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO items VALUES ('YB-001', 1, 1795482000044, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-002', 1, 1795482000044, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO items VALUES ('YB-003', 1, 1795482000044, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('BDC-001', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"BDC-001","contact":"0573-8860 1301 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":["县住房和城乡建设局","国家税务总局清河县税务局"],"kind":"joint","legalBasis":"《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条","limitDays":5,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"买卖合同"},{"main":true,"name":"双方身份证明"},{"main":false,"name":"完税凭证"}],"name":{"en":"Transfer of a used home (trade, tax and registry together)","zh":"存量房转移登记（交易、税务、登记联办）"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-002', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"BDC-002","contact":"0573-8860 1303 一楼3号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第二百三十条；《不动产登记暂行条例实施细则》第十四条","limitDays":15,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"继承权公证书或全部法定继承人到场声明"},{"main":false,"name":"被继承人死亡证明"},{"main":false,"name":"亲属关系证明"},{"main":false,"name":"申请人身份证明"}],"name":{"en":"Transfer by inheritance","zh":"继承取得不动产转移登记"},"steps":["handled","reviewed","approved"],"ticketItem":"property-transfer"}');
INSERT INTO item_versions VALUES ('BDC-003', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"BDC-003","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"住宅 80 元/件；非住宅 550 元/件","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国民法典》第四百零二条；《不动产登记暂行条例实施细则》第六十六条","limitDays":3,"materials":[{"main":true,"name":"不动产权证书原件"},{"main":true,"name":"主债权合同和抵押合同"},{"main":false,"name":"抵押双方身份证明"}],"name":{"en":"First registration of a mortgage","zh":"不动产抵押权首次登记"},"steps":["handled","reviewed"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-004', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"BDC-004","contact":"0573-8860 1305 一楼3、4号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记暂行条例实施细则》第七十条","limitDays":null,"materials":[{"main":true,"name":"不动产登记证明原件"},{"main":false,"name":"抵押权人出具的注销申请"}],"name":{"en":"Cancellation of a mortgage","zh":"不动产抵押权注销登记"},"steps":["handled"],"ticketItem":"mortgage"}');
INSERT INTO item_versions VALUES ('BDC-005', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"BDC-005","contact":"0573-8860 1308 一楼3、6号窗口","department":"县不动产登记中心","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《不动产登记资料查询暂行办法》第七条","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代查的：委托书和代理人身份证"}],"name":{"en":"Search of property records","zh":"不动产登记资料查询"},"steps":["handled"],"ticketItem":"property-search"}');
INSERT INTO item_versions VALUES ('GA-001', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"GA-001","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"换领 20 元/证；补领 40 元/证","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国居民身份证法》第十一条","limitDays":20,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"旧居民身份证（换领的）"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Identity card: renewal or replacement","zh":"居民身份证换领、补领"},"steps":["handled","reviewed"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-002', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"GA-002","contact":"0573-8860 1501 一楼6号窗口","department":"县公安局","feeStandard":"10 元/证","jointDepartments":[],"kind":"instant","legalBasis":"《临时居民身份证管理办法》第六条","limitDays":null,"materials":[{"main":true,"name":"居民户口簿"},{"main":false,"name":"近期证件照（可现场拍摄）"}],"name":{"en":"Temporary identity card","zh":"临时居民身份证申领"},"steps":["handled"],"ticketItem":"identity-card"}');
INSERT INTO item_versions VALUES ('GA-003', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"GA-003","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国户口登记条例》第七条","limitDays":null,"materials":[{"main":true,"name":"出生医学证明"},{"main":true,"name":"父母居民户口簿"},{"main":false,"name":"父母结婚证"}],"name":{"en":"Registration of a birth","zh":"出生登记"},"steps":["handled"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('GA-004', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"GA-004","contact":"0573-8860 1503 一楼6号窗口","department":"县公安局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《中华人民共和国户口登记条例》第十条","limitDays":10,"materials":[{"main":true,"name":"居民户口簿"},{"main":true,"name":"居民身份证原件"},{"main":true,"name":"迁入地准予迁入证明"}],"name":{"en":"Move of household registration to another province","zh":"户口跨省迁移"},"steps":["handled","reviewed","approved"],"ticketItem":"household"}');
INSERT INTO item_versions VALUES ('SB-001', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SB-001","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国社会保险法》第五十八条；《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"近期白底证件照（可现场拍摄）"}],"name":{"en":"First social security card","zh":"社会保障卡首次申领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-002', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SB-002","contact":"0573-8860 1201 一楼1、2号窗口","department":"县人力资源和社会保障局","feeStandard":"工本费 20 元/张","jointDepartments":[],"kind":"instant","legalBasis":"《社会保障卡管理办法》","limitDays":null,"materials":[{"main":true,"name":"居民身份证原件"},{"main":false,"name":"代办的：委托书和代办人身份证"}],"name":{"en":"Replacement of a lost social security card","zh":"社会保障卡挂失补领"},"steps":["handled"],"ticketItem":"social-card"}');
INSERT INTO item_versions VALUES ('SB-003', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SB-003","contact":"0573-8860 1215 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第十六条；《国务院关于完善企业职工基本养老保险制度的决定》","limitDays":15,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":false,"name":"养老保险待遇申领表"},{"main":false,"name":"社会保障卡复印件"}],"name":{"en":"Pension of an employee","zh":"企业职工基本养老保险待遇核定"},"steps":["handled","reviewed","approved"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-004', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SB-004","contact":"0573-8860 1200 一楼1号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"inquiry","legalBasis":"《中华人民共和国社会保险法》第七十四条","limitDays":null,"materials":[],"name":{"en":"Questions about pension insurance","zh":"养老保险参保缴费咨询"},"steps":[],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SB-005', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SB-005","contact":"0573-8860 1218 一楼2号窗口","department":"县人力资源和社会保障局","feeStandard":"免费","jointDepartments":[],"kind":"forwarded","legalBasis":"《国务院关于工人退休、退职的暂行办法》第一条","limitDays":20,"materials":[{"main":true,"name":"居民身份证原件"},{"main":true,"name":"职工个人档案"},{"main":true,"name":"特殊工种岗位证明"},{"main":false,"name":"提前退休申请表"}],"name":{"en":"Early retirement from hazardous work","zh":"特殊工种提前退休审批"},"steps":["handled","reviewed"],"ticketItem":"pension"}');
INSERT INTO item_versions VALUES ('SJ-001', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SJ-001","contact":"0573-8860 1401 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费（印章按市场价）","jointDepartments":["国家税务总局清河县税务局","县公安局","县人力资源和社会保障局"],"kind":"joint","legalBasis":"《中华人民共和国公司法》第二十九条；《中华人民共和国市场主体登记管理条例》第十九条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"公司章程"},{"main":true,"name":"股东和法定代表人身份证明"},{"main":false,"name":"住所使用证明"}],"name":{"en":"New company, everything at once","zh":"企业设立登记（开办企业一件事）"},"steps":["handled","reviewed","approved"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-002', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SJ-002","contact":"0573-8860 1402 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"instant","legalBasis":"《中华人民共和国市场主体登记管理条例》第十九条；《促进个体工商户发展条例》","limitDays":null,"materials":[{"main":true,"name":"个体工商户登记（备案）申请书"},{"main":true,"name":"经营者身份证明"},{"main":false,"name":"经营场所使用证明"}],"name":{"en":"Registration of a sole trader","zh":"个体工商户设立登记"},"steps":["handled"],"ticketItem":"company-new"}');
INSERT INTO item_versions VALUES ('SJ-003', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SJ-003","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第二十四条","limitDays":3,"materials":[{"main":true,"name":"公司登记（备案）申请书"},{"main":true,"name":"变更决议或决定"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Change of a company","zh":"公司变更登记"},"steps":["handled","reviewed"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('SJ-004', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"SJ-004","contact":"0573-8860 1403 一楼5号窗口","department":"县市场监督管理局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国市场主体登记管理条例》第三十一条","limitDays":5,"materials":[{"main":true,"name":"公司注销登记申请书"},{"main":true,"name":"清算报告"},{"main":false,"name":"清税证明"},{"main":false,"name":"营业执照正、副本"}],"name":{"en":"Closing of a company","zh":"公司注销登记"},"steps":["handled","reviewed","approved"],"ticketItem":"company-change"}');
INSERT INTO item_versions VALUES ('YB-001', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"YB-001","contact":"0573-8860 1230 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《中华人民共和国社会保险法》第二十八条；《医疗保障基金使用监督管理条例》","limitDays":20,"materials":[{"main":true,"name":"医疗费用发票原件"},{"main":true,"name":"费用明细清单"},{"main":false,"name":"出院小结或诊断证明"},{"main":false,"name":"本人银行卡复印件"}],"name":{"en":"Refund of medical expenses away from home","zh":"异地就医医疗费用手工报销"},"steps":["handled","reviewed","approved"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-002', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"YB-002","contact":"0573-8860 1232 一楼2号窗口","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"promised","legalBasis":"《医疗保障经办管理服务条例》相关规定","limitDays":10,"materials":[{"main":true,"name":"二级以上医院诊断证明"},{"main":true,"name":"近一年检查报告"},{"main":false,"name":"门诊慢特病申请表"}],"name":{"en":"Recognition of a chronic illness","zh":"门诊慢特病待遇认定"},"steps":["handled","reviewed"],"ticketItem":"medical"}');
INSERT INTO item_versions VALUES ('YB-003', 1, 1795482000044, 'hall', NULL, NULL, '{"code":"YB-003","contact":"0573-8860 1239 二楼205室","department":"县医疗保障局","feeStandard":"免费","jointDepartments":[],"kind":"petition","legalBasis":"《信访工作条例》第二十二条","limitDays":null,"materials":[{"main":false,"name":"信访事项书面材料"}],"name":{"en":"Answer to a complaint about medical insurance","zh":"医保待遇问题信访答复"},"steps":["handled","approved"],"ticketItem":"medical"}');
INSERT INTO cases VALUES (112, '20261124-1-001', '2026-11-24', 1, 1, 1795482070619, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, 'ac904906-e260-4afd-be23-6ce82612df9f', 1795482070629, '2026-11-24', 1795483870629, 1795483510629, 1, 1, NULL, NULL);
INSERT INTO cases VALUES (119, '20261124-1-002', '2026-11-24', 1, 2, 1795482070632, 'wang', NULL, '邮寄送件', 'SB-001', 1, '县人力资源和社会保障局', 'instant', 'running', 1, NULL, NULL, NULL, NULL, 1795482070632, '2026-11-24', 1795483870632, 1795483510632, 1, 1, NULL, NULL);
INSERT INTO case_entries VALUES (112, 112);
INSERT INTO case_entries VALUES (112, 113);
INSERT INTO case_entries VALUES (112, 114);
INSERT INTO case_entries VALUES (112, 115);
INSERT INTO case_entries VALUES (112, 117);
INSERT INTO case_entries VALUES (112, 118);
INSERT INTO case_entries VALUES (112, 143);
INSERT INTO case_entries VALUES (119, 119);
INSERT INTO case_entries VALUES (119, 120);
INSERT INTO case_entries VALUES (119, 121);
INSERT INTO case_entries VALUES (119, 144);
INSERT INTO case_days VALUES ('2026-11-24', 112);
INSERT INTO slips VALUES ('20261124-1-001/1', '20261124-1-001', 'UxhQA3b8KaTZQ39fzI7exw', 115);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070619);
INSERT INTO findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"item":"SB-001","kind":"instant"}', 1795482070632);
INSERT INTO findings VALUES ('over-limit/20261124-1-001', 'over-limit', '20261124-1-001', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002);
INSERT INTO findings VALUES ('over-limit/20261124-1-002', 'over-limit', '20261124-1-002', NULL, 1, 'wang', '2026-11-24', '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002);
INSERT INTO findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', NULL, '20261124-A001', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800002);
INSERT INTO findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', NULL, '20261124-A005', 1, 'wang', '2026-11-24', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800002);
INSERT INTO applicants VALUES ('ac904906-e260-4afd-be23-6ce82612df9f', '9WsDou2wPhSS_ql8rPEgryQywv2pIYI_WVB-fwmAmAWh0_HrKVSLIuloWxHtgbxUs_OItACsUYVte63ZdMcWd-tqWUXNU1tMe165m3K6BIvdFJgK_E24g4g9xN_oMdiUsHv0Uc8bF17Qv9W1YbDYcLSM68V9IUetDvkWa6HpTC_92V0jcRsB640-2XxdIBUl9lUldd0WCLctvkgN', 1, 1795482070619, NULL);
INSERT INTO applicant_cases VALUES ('20261124-1-001', 'ac904906-e260-4afd-be23-6ce82612df9f');
INSERT INTO staff_cards VALUES ('manager', '大厅值班经理：现场秩序、投诉受理', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('wang', '社会保障卡受理', '018', NULL, NULL);
INSERT INTO staff_cards VALUES ('li', '不动产登记、抵押登记业务', '', NULL, NULL);
INSERT INTO staff_cards VALUES ('zhao', '企业设立、变更登记业务', '', NULL, NULL);
INSERT INTO month_times VALUES ('2026-11', 1, 'pension', 33, 1, 70172, 4);
INSERT INTO month_times VALUES ('2026-11', 1, 'social-card', 33, 1, 67, 11);
INSERT INTO month_cases VALUES ('2026-11', 1, 2, 0);
INSERT INTO month_staff VALUES ('2026-11', 1, 'wang');
INSERT INTO rulebooks VALUES (1, '2026-11-24', '{"categories":[{"atLeast":0,"atMost":null,"code":"presence","name":{"en":"Presence and discipline","zh":"考勤纪律"},"start":1500},{"atLeast":0,"atMost":null,"code":"conduct","name":{"en":"Conduct","zh":"服务规范"},"start":1500},{"atLeast":0,"atMost":null,"code":"accepting","name":{"en":"Accepting and returning","zh":"受理与退件"},"start":1500},{"atLeast":0,"atMost":null,"code":"fees","name":{"en":"Fees","zh":"收费管理"},"start":1500},{"atLeast":0,"atMost":null,"code":"time-limits","name":{"en":"Time limits","zh":"办理时限"},"start":2000},{"atLeast":0,"atMost":null,"code":"results","name":{"en":"Results","zh":"办理结果"},"start":1500},{"atLeast":0,"atMost":null,"code":"tidiness","name":{"en":"Tidiness","zh":"环境卫生"},"start":500},{"atLeast":-1000,"atMost":0,"code":"good-share","name":{"en":"Good share","zh":"好评率"},"start":0},{"atLeast":-500,"atMost":500,"code":"letters","name":{"en":"Praise and criticism","zh":"表扬与批评"},"start":0},{"atLeast":null,"atMost":null,"code":"solicited","name":{"en":"Solicited praise","zh":"索要表扬"},"start":0},{"atLeast":null,"atMost":null,"code":"improvement","name":{"en":"Improvements and honours","zh":"改进与荣誉"},"start":0},{"atLeast":null,"atMost":null,"code":"higher-visits","name":{"en":"Visits to higher authority","zh":"上访"},"start":0}],"goodLevels":[5,4],"month":{"discipline":{"priorVisits":4000},"eligible":{"activeRatings":10,"unratedMarginPoints":15,"visits":30},"modelPlaces":3,"ties":["higher-voice","higher-timeliness","more-active-ratings","fewer-deductions"],"timeliness":{"onTime":50,"priorCases":20,"service":25,"waiting":25},"voice":{"points":[0,3,6,8,10],"priorRatings":60,"zeroAt":9},"weights":{"discipline":60,"timeliness":15,"voice":25}},"name":{"en":"Rules for scoring windows","zh":"窗口效能考核办法"},"passAt":8000,"rules":[{"category":"presence","code":"games","growsWithVolume":false,"name":{"en":"Games or private internet","zh":"上班时间游戏或私人上网"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent","growsWithVolume":false,"name":{"en":"Absent without leave","zh":"擅自离岗"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"absent-half-day","growsWithVolume":false,"name":{"en":"Absent without leave, each half day","zh":"擅自离岗半天以上（每半天）"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"presence","code":"leave-not-filed","growsWithVolume":false,"name":{"en":"Leave not filed","zh":"请假未备案"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"quarrel","growsWithVolume":true,"name":{"en":"Quarrel with a citizen","zh":"与服务对象争吵"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"forms-out","growsWithVolume":false,"name":{"en":"Guides or forms run out","zh":"指南或表格断供"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"asked-twice","growsWithVolume":true,"name":{"en":"Not told everything at once","zh":"未一次性告知"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"asked-twice"}},{"category":"conduct","code":"no-reason-given","growsWithVolume":true,"name":{"en":"No reason given for a return","zh":"退件未口头说明理由"},"once":false,"points":{"from":-50,"to":-50},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"conduct","code":"files-lost","growsWithVolume":true,"name":{"en":"Files untidy or lost","zh":"档案凌乱或遗失"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"not-accepted","growsWithVolume":true,"name":{"en":"Could be accepted but was not","zh":"应受理未受理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"no-list","growsWithVolume":true,"name":{"en":"Papers missing without a complete list","zh":"材料不全未出具清单"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"returned-without-reason","growsWithVolume":true,"name":{"en":"Returned without a written reason","zh":"退件无书面理由"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"returned-without-reason"}},{"category":"accepting","code":"joint-unexplained","growsWithVolume":true,"name":{"en":"Joint case without explanation or contact","zh":"联办件未说明或未留联系方式"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"paperwork","growsWithVolume":true,"name":{"en":"Untidy or late paperwork","zh":"文书不整洁或迟延"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"accepting","code":"serious-consequences","growsWithVolume":false,"name":{"en":"Serious consequences","zh":"造成严重后果"},"once":false,"points":{"from":-300,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"accepting","code":"joint-in-series","growsWithVolume":true,"name":{"en":"Joint case handled in series, each unit","zh":"联办件串联办理（每家单位）"},"once":false,"points":{"from":-400,"to":-400},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"joint-in-series"}},{"category":"fees","code":"overcharged","growsWithVolume":false,"name":{"en":"Fee above the standard","zh":"超标准收费"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"extra-fee","growsWithVolume":false,"name":{"en":"Extra or abolished fee","zh":"擅设收费或收取已取消费用"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"fees","code":"fee-reduced","growsWithVolume":false,"name":{"en":"Fee reduced or deferred without approval","zh":"未经批准减免缓"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"time-limits","code":"instant-as-promised","growsWithVolume":true,"name":{"en":"Instant case handled as promised","zh":"即办件按承诺件办理"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"instant-as-promised"}},{"category":"time-limits","code":"over-limit","growsWithVolume":true,"name":{"en":"Over the time limit","zh":"超时办结"},"once":false,"points":{"from":-500,"to":-500},"secondSignature":false,"serious":false,"source":{"by":"finding","finding":"over-limit"}},{"category":"time-limits","code":"closed-while-open","growsWithVolume":false,"name":{"en":"Recorded as closed while open","zh":"未办结登记为办结"},"once":false,"points":{"from":-1000,"to":-1000},"secondSignature":true,"serious":true,"source":{"by":"entry"}},{"category":"results","code":"on-time-share","growsWithVolume":false,"name":{"en":"On-time share","zh":"按时办结率"},"once":false,"points":{"from":-20,"to":-20},"secondSignature":false,"serious":false,"source":{"by":"sum","every":1,"share":"on-time-share","under":100}},{"category":"results","code":"wrong-result","growsWithVolume":true,"name":{"en":"Error in the result","zh":"办理结果有误"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"tidiness","code":"untidy","growsWithVolume":false,"name":{"en":"Untidy workplace","zh":"环境不整洁"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"entry"}},{"category":"good-share","code":"good-share","growsWithVolume":false,"name":{"en":"Good share","zh":"好评率"},"once":false,"points":{"from":-100,"to":-100},"secondSignature":false,"serious":false,"source":{"by":"sum","every":5,"share":"good-share","under":90}},{"category":"letters","code":"praised","growsWithVolume":false,"name":{"en":"Praise by letter or visit, checked","zh":"来信来访表扬（核实）"},"once":false,"points":{"from":30,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"letters","code":"criticised","growsWithVolume":false,"name":{"en":"Criticism by letter or visit, checked","zh":"来信来访批评（核实）"},"once":false,"points":{"from":-30,"to":-100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"solicited","code":"praise-solicited","growsWithVolume":false,"name":{"en":"Solicited praise","zh":"索要表扬"},"once":false,"points":{"from":-200,"to":-200},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"suggestion","growsWithVolume":false,"name":{"en":"Suggestion adopted with good effect","zh":"合理化建议被采纳且成效好"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-county","growsWithVolume":false,"name":{"en":"Praised by media of the county","zh":"县级媒体表扬"},"once":false,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-city","growsWithVolume":false,"name":{"en":"Praised by media of the city","zh":"市级媒体表扬"},"once":false,"points":{"from":300,"to":300},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"media-province","growsWithVolume":false,"name":{"en":"Praised by media of the province","zh":"省级媒体表扬"},"once":false,"points":{"from":500,"to":500},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-steps","growsWithVolume":false,"name":{"en":"Fewer steps","zh":"减少环节"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"fewer-papers","growsWithVolume":false,"name":{"en":"Fewer papers","zh":"精简材料"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"improvement","code":"new-joint-item","growsWithVolume":false,"name":{"en":"New joint item","zh":"新增联办事项"},"once":true,"points":{"from":100,"to":100},"secondSignature":true,"serious":false,"source":{"by":"entry"}},{"category":"higher-visits","code":"higher-visit","growsWithVolume":false,"name":{"en":"Visit to higher authority caused by the department","zh":"因本部门引发上访"},"once":false,"points":{"from":-300,"to":-300},"secondSignature":true,"serious":false,"source":{"by":"entry"}}]}');
INSERT INTO entries VALUES (1, 'untidy', 2, '2026-11-24', 1, -100, '台面杂乱', 'inspector', 1795482070678, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-001', 'case-without-visit', 1, '2026-11-24', '20261124-1-001', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070619, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('case-without-visit/20261124-1-002', 'case-without-visit', 1, '2026-11-24', '20261124-1-002', NULL, '{"item":"SB-001","kind":"instant"}', 1795482070632, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-001', 'over-limit', 1, '2026-11-24', '20261124-1-001', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('over-limit/20261124-1-002', 'over-limit', 1, '2026-11-24', '20261124-1-002', NULL, '{"calendar":"published","due":"2026-11-24 09:31","extensionDays":0,"limit":30,"limitBy":"minutes"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A001', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A001', '{"finishedAt":"2026-11-24 09:00","ticket":"A001","ticketItem":"social-card"}', 1795564800002, NULL, NULL, NULL, NULL);
INSERT INTO month_findings VALUES ('visit-without-case/20261124-A005', 'visit-without-case', 1, '2026-11-24', NULL, '20261124-A005', '{"finishedAt":"2026-11-24 09:01","ticket":"A005","ticketItem":"pension"}', 1795564800002, NULL, NULL, NULL, NULL);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
      BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE UNIQUE INDEX one_at_a_window ON window_shifts (window) WHERE to_at IS NULL;
CREATE UNIQUE INDEX one_window_each ON window_shifts (staff) WHERE to_at IS NULL;
CREATE INDEX print_jobs_of_visit ON print_jobs (owner);
CREATE INDEX print_jobs_queued ON print_jobs (device, queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_waiting ON print_jobs (queued_at) WHERE state = 'queued';
CREATE INDEX print_jobs_printing ON print_jobs (queued_at) WHERE state = 'printing';
CREATE INDEX print_jobs_by_time ON print_jobs (queued_at);
CREATE INDEX print_jobs_unproven ON print_jobs (queued_at) WHERE state NOT IN ('printed', 'settled');
CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
CREATE UNIQUE INDEX one_ticket_a_request ON visits (request) WHERE request IS NOT NULL;
CREATE INDEX presses_by_time ON presses (received_at);
CREATE INDEX open_sessions ON rating_sessions (until) WHERE open = 1;
CREATE INDEX sessions_of_window ON rating_sessions (window, opened_at);
CREATE INDEX sessions_of_cases ON rating_sessions (visit, turn) WHERE case_no IS NOT NULL;
CREATE INDEX sessions_by_day ON rating_sessions (day, subject);
CREATE INDEX sessions_by_window ON rating_sessions (window, day, subject);
CREATE INDEX ratings_by_level ON ratings (level, day, subject) WHERE level < 5;
CREATE UNIQUE INDEX one_rating_a_scan ON ratings (scan) WHERE scan IS NOT NULL;
CREATE INDEX follow_ups_by_day ON follow_ups (day);
CREATE UNIQUE INDEX follow_ups_opened ON follow_ups (opened_on, serial);
CREATE INDEX follow_ups_to_do ON follow_ups (next_at, no) WHERE next_at IS NOT NULL;
CREATE INDEX call_backs_due ON follow_ups (call_back_at) WHERE called_at IS NULL AND call_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_due ON follow_ups (put_right_at) WHERE done_at IS NULL AND put_right_late = 0 AND state <> 'set-aside';
CREATE INDEX put_rights_uncertain ON follow_ups (no) WHERE put_right_certain = 0 AND state = 'open';
CREATE INDEX shifts_of_window ON window_shifts (window, from_at);
CREATE UNIQUE INDEX one_case_a_request ON cases (request) WHERE request IS NOT NULL;
CREATE INDEX cases_by_external ON cases (external) WHERE external IS NOT NULL;
CREATE INDEX cases_of_visit ON cases (visit) WHERE visit IS NOT NULL;
CREATE INDEX cases_by_item ON cases (item, id, kind, at_window, state);
CREATE INDEX cases_by_window ON cases (at_window, id, kind, department, state);
CREATE INDEX cases_by_department ON cases (department, id, kind, state);
CREATE INDEX cases_by_kind ON cases (kind, id, state);
CREATE INDEX cases_open ON cases (id, state, kind, at_window, item, department, due_at, amber_at)
      WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_window ON cases (at_window, due_at) WHERE ended_at IS NULL;
CREATE INDEX cases_open_at_department ON cases (at_department, due_at)
      WHERE ended_at IS NULL AND at_department IS NOT NULL;
CREATE INDEX cases_due ON cases (due_at) WHERE ended_at IS NULL AND over_noted = 0 AND due_at IS NOT NULL;
CREATE INDEX cases_due_uncertain ON cases (due_day) WHERE ended_at IS NULL AND due_certain = 0;
CREATE INDEX cases_ended ON cases (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX parts_of_case ON case_parts (id);
CREATE INDEX noticed_by_day ON findings (day, window);
CREATE INDEX noticed_at_window ON findings (window, day);
CREATE INDEX applicants_to_forget ON applicants (kept_from)
      WHERE open_cases = 0 AND forgotten_seq IS NULL;
CREATE INDEX applicants_forgotten ON applicants (forgotten_seq) WHERE forgotten_seq IS NOT NULL;
CREATE INDEX staff_cards_by_photo ON staff_cards (photo);
CREATE INDEX journal_of_case ON journal (event ->> '$.case', seq) WHERE event ->> '$.case' IS NOT NULL;
CREATE INDEX journal_of_person ON journal (by, seq) WHERE by GLOB 'staff:*';
CREATE INDEX journal_of_window ON journal (event ->> '$.window', seq) WHERE by GLOB 'staff:*';
CREATE INDEX entries_by_day ON entries (day, window);
CREATE INDEX findings_by_day ON month_findings (day, window);
